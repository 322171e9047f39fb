import type { CaseSummary, LibrarySort } from '../core/case-study/case-summary.ts';
import type { Star } from '../core/case-study/evidence-item.ts';
import type { Keeper } from '../core/case-study/keeper.ts';
import type { Ulid } from '../core/ids.ts';

export interface LibraryQuery {
  readonly text: string;
  readonly sort: LibrarySort;
  /** A goal to stay within, or null for all cases; '' for those without a goal. */
  readonly goal: string | null;
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

/** The cases that fell short or were partly met and whose loop is not finished: how many, and the newest of them. */
export interface UnlearnedCases {
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
  'library.goals': () => readonly GoalCount[];
  'library.keepers': (query: KeeperQuery) => KeeperPage;
  'library.unlearned': () => UnlearnedCases;
  'library.trash': () => readonly TrashRow[];
  /** What is behind links to these cases, in their order. Waits until the notebook has been looked through where one is not listed. */
  'library.targets': (ids: readonly Ulid[]) => readonly LinkTarget[];
  /** The cases whose text links to this one, by title. */
  'library.linksTo': (id: Ulid) => readonly CaseTitle[];
}
