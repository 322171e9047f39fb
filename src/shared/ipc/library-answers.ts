import type { CaseSummary, LibrarySort } from '../core/case-study/case-summary.ts';
import type { Star } from '../core/case-study/evidence-item.ts';
import type { Keeper } from '../core/case-study/keeper.ts';
import type { Comparison } from '../core/compare/comparison.ts';
import type { Facet, FacetKind } from '../core/facts/facet.ts';
import type { Ulid } from '../core/ids.ts';
import type { OutcomeBand } from '../core/outcome/band.ts';
import type { MetricColumn } from '../core/views/metric-column.ts';

/** Values that were chosen of a kind: a case must have any of them, as it is written. */
export interface FacetChoice {
  readonly kind: FacetKind;
  readonly values: readonly string[];
}

/** By what a metric came to; cases without a value last, newest first. */
export interface MetricOrder {
  readonly by: MetricColumn;
  readonly descending: boolean;
}

export type ListOrder = LibrarySort | MetricOrder;

export interface LibraryQuery {
  /** What was typed: words, phrases and filters, read by the core's `parseQuery`. */
  readonly text: string;
  /** The order, where there are no words; what is found by words comes the best first. */
  readonly sort: ListOrder;
  /** Whether what is found by words stands in the order too. */
  readonly inOrder?: boolean;
  /** A goal to stay within, or null for all cases; '' for those without a goal. */
  readonly goal: string | null;
  /** What was chosen; all kinds must hold. None where absent. */
  readonly choices?: readonly FacetChoice[];
  /** Whether to count the values of all facets. */
  readonly counts?: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** One row of the list. `snippet` is where the words were found, matches between U+0001 and U+0002. */
export interface LibraryRow {
  readonly summary: CaseSummary;
  readonly titleMarks?: string;
  readonly snippet?: string;
}

export interface LibraryPage {
  /** How many cases match in all. */
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly LibraryRow[];
  /** Whether the full-text index is complete; while it is being built, results may be. */
  readonly indexReady: boolean;
  /** Why nothing can be looked for, as a sentence; the list is then empty. */
  readonly trouble?: string;
  /** What else there is to say of the search, as sentences: what was left out, or what no case has. */
  readonly remarks?: readonly string[];
  /** Words of the notebook that typed ones were taken for, since those found little. */
  readonly alsoFound?: readonly string[];
  /**
   * Where they were asked for: how many cases each value would leave. Kinds in their order; values known beforehand in
   * theirs and with those of no case, months newest first, other names by the alphabet, no goal last.
   */
  readonly counts?: readonly FacetCount[];
}

/** A value and how many cases have it, among those left by the words and by what was chosen of the other kinds. */
export interface FacetCount extends Facet {
  readonly count: number;
}

/** Which cases a matrix counts; `goals` are rows also where no case has them. */
export interface MatrixQuery {
  readonly text: string;
  readonly choices: readonly FacetChoice[];
  readonly goals: readonly string[];
}

/** A goal ('' for cases without), and how many cases it has of each outcome, in the order of `outcomeBands`. */
export interface MatrixRow {
  readonly goal: string;
  readonly counts: readonly number[];
}

/** Goals by outcome, by the alphabet, those without a goal last. */
export interface Matrix {
  readonly complete: boolean;
  readonly rows: readonly MatrixRow[];
  readonly trouble?: string;
}

/** Cases side by side, and those that were asked for too but cannot be read, with the sentence that says why. */
export interface ComparedCases {
  readonly comparison: Comparison;
  readonly unread: readonly (CaseTitle & { readonly why: string })[];
}

/** Which cases are asked about, as the list is asked for them. */
export type CasesQuery = Pick<LibraryQuery, 'text' | 'goal' | 'choices'>;

/** A metric that cases have values of: what one of them calls it, and how many there are. */
export interface ColumnCount extends MetricColumn {
  readonly name: string;
  readonly cases: number;
}

/** What a case has in a column: its first value, and how many more lines have one. */
export interface Cell {
  readonly value: number;
  readonly more: number;
}

/** A case on the axis of time. */
export interface CaseSpan {
  readonly id: Ulid;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly degree: number | null;
  readonly band: OutcomeBand;
}

/** All cases of a query, in no order; `complete` is false while the notebook is being read. */
export interface CaseSpans {
  readonly complete: boolean;
  readonly rows: readonly CaseSpan[];
}

export interface GoalCount {
  readonly goal: string;
  readonly count: number;
}

export interface KeeperQuery {
  /** Only those with this star; null for all. */
  readonly star: Star | null;
  readonly offset: number;
  readonly limit: number;
}

/** Evidence with a star, and the case it is in. */
export interface KeeperRow {
  readonly keeper: Keeper;
  readonly case: Pick<CaseSummary, 'id' | 'title' | 'from' | 'to' | 'fileState'>;
}

export interface KeeperPage {
  /** How many there are with each star, whichever are asked for. */
  readonly counts: Readonly<Record<Star, number>>;
  readonly offset: number;
  readonly rows: readonly KeeperRow[];
}

/** Cases of one kind: how many, and the newest of them. */
export interface CountedCases {
  readonly count: number;
  readonly first: readonly CaseSummary[];
}

/** A case by its title, as its file has it. */
export interface CaseTitle {
  readonly id: Ulid;
  readonly title: string;
}

/** What became of a case that is linked to. Its title is the last known, '' where it is not in the notebook at all. */
export interface LinkTarget extends CaseTitle {
  readonly place: 'notebook' | 'trash' | 'nowhere';
  /** As its row in the list shows it; null where it is not measured, or not in the notebook. */
  readonly degree: number | null;
}

/** A change of the case `from`, ticked as applied in the case `place` on a day, or unticked. */
export interface TickedChange {
  readonly from: Ulid;
  readonly change: Ulid;
  readonly place: Ulid;
  readonly applied: boolean;
  readonly today: string;
}

export interface TrashRow {
  readonly id: Ulid;
  readonly title: string;
  readonly deletedAt: string;
}

/** What the window may ask of the list. */
export interface LibraryRequests {
  'library.page': (query: LibraryQuery) => LibraryPage;
  /** How many cases of each goal had which outcome. */
  'library.matrix': (query: MatrixQuery) => Matrix;
  /** At most four cases as they are on the disk, in this order. */
  'library.compare': (ids: readonly Ulid[]) => ComparedCases;
  /** The metrics of these cases, those of most cases first. */
  'library.columns': (query: CasesQuery) => readonly ColumnCount[];
  /** What these cases have in these columns, in the order of both; null where nothing was measured. */
  'library.cells': (ids: readonly Ulid[], columns: readonly MetricColumn[]) => readonly (readonly (Cell | null)[])[];
  'library.spans': (query: CasesQuery) => CaseSpans;
  'library.goals': () => readonly GoalCount[];
  'library.keepers': (query: KeeperQuery) => KeeperPage;
  /** Those that fell short or were partly met and whose loop is not finished. */
  'library.unlearned': () => CountedCases;
  'library.pinned': () => CountedCases;
  'library.trash': () => readonly TrashRow[];
  /** What is behind links to these cases, in their order. Waits until the notebook has been looked through where one is not listed. */
  'library.targets': (ids: readonly Ulid[]) => readonly LinkTarget[];
  /** The cases whose text links to this one, by title. */
  'library.linksTo': (id: Ulid) => readonly CaseTitle[];
}
