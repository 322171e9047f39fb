import type { Ulid } from '../../../shared/core/ids.ts';
import type { PlanMatch } from '../../../shared/core/planning/plan-matches.ts';
import type {
  ChangesQuery,
  ExperimentsQuery,
  FactorCount,
  MatchesQuery,
  PastChange,
  PastExperiment,
  PastRule,
  PastValues,
  ValuesQuery,
} from '../../../shared/ipc/past-answers.ts';

export interface SearchQuery {
  /** An FTS5 expression, made by the core's `matchExpression`. */
  readonly expression: string;
  readonly goal: string | null;
  readonly offset: number;
  readonly limit: number;
}

export interface SearchHit {
  readonly id: Ulid;
  readonly titleMarks: string;
  readonly snippet: string;
}

export interface SearchAnswer {
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

/** What the index may be asked, and what comes back; it does not know whether it is complete. */
export interface Questions {
  readonly search: { readonly about: SearchQuery; readonly answer: SearchAnswer };
  readonly factors: { readonly about: Ulid | null; readonly answer: readonly FactorCount[] };
  readonly values: { readonly about: ValuesQuery; readonly answer: Omit<PastValues, 'complete'> };
  readonly changes: { readonly about: ChangesQuery; readonly answer: readonly PastChange[] };
  readonly experiments: { readonly about: ExperimentsQuery; readonly answer: readonly PastExperiment[] };
  readonly matches: { readonly about: MatchesQuery; readonly answer: readonly PlanMatch[] };
  readonly rules: { readonly about: null; readonly answer: readonly PastRule[] };
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
  search: { total: 0, hits: [] },
  factors: [],
  values: { n: 0, median: null, min: null, max: null, rows: [] },
  changes: [],
  experiments: [],
  matches: [],
  rules: [],
};
