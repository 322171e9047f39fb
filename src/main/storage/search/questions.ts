import type { Facet } from '../../../shared/core/facts/facet.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { PlanMatch } from '../../../shared/core/planning/plan-matches.ts';
import type { CaseQuery } from '../../../shared/core/search/case-query.ts';
import type { MetricColumn } from '../../../shared/core/views/metric-column.ts';
import type {
  Cell,
  ColumnCount,
  FacetChoice,
  FacetCount,
  MatrixRow,
  MetricOrder,
} from '../../../shared/ipc/library-answers.ts';
import type {
  Anniversary,
  ChangesQuery,
  ExperimentsQuery,
  FactorCount,
  LearnedCounts,
  MatchesQuery,
  PastChange,
  PastExperiment,
  PastRule,
  PastValues,
  ValuesQuery,
} from '../../../shared/ipc/past-answers.ts';
import type { LessonHit } from '../../../shared/ipc/record-answers.ts';
import type { TagCount } from '../../../shared/ipc/tag-answers.ts';

export interface FindQuery {
  readonly query: CaseQuery;
  readonly choices: readonly FacetChoice[];
  /** Which part of what was found by words. */
  readonly offset: number;
  readonly limit: number;
  /** Whether to count the values of all facets. */
  readonly counts: boolean;
  /** Whether the ids of all that was found by words are wanted, in place of a page of it. */
  readonly all?: boolean;
}

export interface SearchHit {
  readonly id: Ulid;
  readonly titleMarks: string;
  readonly snippet: string;
}

export interface FindAnswer {
  readonly total: number;
  /** The page asked for, of a search by words. */
  readonly hits: readonly SearchHit[];
  /** Without words, or where all was asked for: the ids of all that was found, one behind the other in no order; null where that is every case. */
  readonly ids: string | null;
  readonly counts: readonly FacetCount[] | null;
  /** Words of the notebook that typed ones were taken for, as they found little. */
  readonly alsoFound: readonly string[];
  /** Values asked for by name that no case has. */
  readonly unknown: readonly Facet[];
}

export interface CellsQuery {
  readonly ids: readonly Ulid[];
  readonly columns: readonly MetricColumn[];
}

export interface MatrixQuery {
  readonly query: CaseQuery;
  readonly choices: readonly FacetChoice[];
  readonly goals: readonly string[];
}

/** What the index may be asked, and what comes back; it does not know whether it is complete. */
export interface Questions {
  readonly find: { readonly about: FindQuery; readonly answer: FindAnswer };
  readonly matrix: { readonly about: MatrixQuery; readonly answer: readonly MatrixRow[] };
  readonly columns: {
    readonly about: Pick<MatrixQuery, 'query' | 'choices'>;
    readonly answer: readonly ColumnCount[];
  };
  /** The ids of all cases with a value, one behind the other, by that value. */
  readonly order: { readonly about: MetricOrder; readonly answer: string };
  readonly cells: { readonly about: CellsQuery; readonly answer: readonly (readonly (Cell | null)[])[] };
  readonly factors: { readonly about: Ulid | null; readonly answer: readonly FactorCount[] };
  readonly values: { readonly about: ValuesQuery; readonly answer: Omit<PastValues, 'complete'> };
  readonly changes: { readonly about: ChangesQuery; readonly answer: readonly PastChange[] };
  readonly experiments: { readonly about: ExperimentsQuery; readonly answer: readonly PastExperiment[] };
  readonly matches: { readonly about: MatchesQuery; readonly answer: readonly PlanMatch[] };
  readonly anniversaries: { readonly about: string; readonly answer: readonly Anniversary[] };
  readonly rules: { readonly about: null; readonly answer: readonly PastRule[] };
  readonly lessons: { readonly about: CaseQuery; readonly answer: readonly LessonHit[] };
  readonly lessonsOf: { readonly about: Ulid; readonly answer: readonly Ulid[] };
  readonly learnedCounts: { readonly about: null; readonly answer: LearnedCounts };
  readonly tags: { readonly about: null; readonly answer: readonly TagCount[] };
}

export type Topic = keyof Questions;

/** A question on its way: what it is about belongs to its topic. */
export type Question<T extends Topic = Topic> = {
  readonly [One in T]: { readonly topic: One; readonly about: Questions[One]['about'] };
}[T];

/** What answers each topic. */
export type Answerers = { readonly [T in Topic]: (about: Questions[T]['about']) => Questions[T]['answer'] };

/** The answer of an index that holds nothing. */
export const emptyAnswers: { readonly [T in Topic]: Questions[T]['answer'] } = {
  find: { total: 0, hits: [], ids: '', counts: null, alsoFound: [], unknown: [] },
  matrix: [],
  columns: [],
  order: '',
  cells: [],
  factors: [],
  values: { n: 0, median: null, min: null, max: null, rows: [] },
  changes: [],
  experiments: [],
  matches: [],
  anniversaries: [],
  rules: [],
  lessons: [],
  lessonsOf: [],
  learnedCounts: { lessons: 0, openChanges: 0 },
  tags: [],
};
