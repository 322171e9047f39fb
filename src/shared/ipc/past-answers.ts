import type { ExperimentFact } from '../core/experiment/experiment-fact.ts';
import type { ChangeFact } from '../core/facts/case-facts.ts';
import type { RuleFact } from '../core/facts/rule-fact.ts';
import type { Ulid } from '../core/ids.ts';
import type { MetricUnit } from '../core/metrics/metric-definition.ts';
import type { OutcomeBand } from '../core/outcome/band.ts';
import type { PlanQuestion } from '../core/planning/plan.ts';
import type { TagCount } from './tag-answers.ts';

/** The case that something of the past comes from. */
export interface PastCase {
  readonly id: Ulid;
  readonly title: string;
  /** The day it is filed under. */
  readonly day: string;
  readonly degree: number | null;
  readonly band: OutcomeBand;
}

/** Rows from all cases. `complete` is false while the notebook is still being read: there may then be more. */
export interface Past<Row> {
  readonly complete: boolean;
  readonly rows: readonly Row[];
}

/** A contributing factor by its words, most frequent first. */
export interface FactorCount {
  /** As most cases write it. */
  readonly name: string;
  readonly cases: number;
  /** The middle of the degrees of those that are measured; null where none is. */
  readonly medianDegree: number | null;
  readonly measured: number;
}

/** Which past values of one metric: `definition` is what the core's `metricKey` gives. */
export interface ValuesQuery {
  readonly definition: string;
  readonly version: number;
  readonly unit: MetricUnit;
  readonly currency: string;
  /** Cases with any of these goals, and with any of these channels; all where the list is empty. */
  readonly goals: readonly string[];
  readonly channels: readonly string[];
  /** The case that asks is not its own past. */
  readonly except: Ulid | null;
}

/** What a metric came to before. The figures are null where there is no value. */
export interface PastValues {
  readonly complete: boolean;
  readonly n: number;
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** The newest of them, for the explanation. */
  readonly rows: readonly PastValue[];
}

export interface PastValue {
  readonly case: PastCase;
  readonly value: number;
  readonly periodEnd: string | null;
}

export const changesOrders = ['oldest first', 'most missed first'] as const;
/** By their age, or by how many later cases could have used them. */
export type ChangesOrder = (typeof changesOrders)[number];

/**
 * `open`: proposed or planned, in no case applied yet, oldest first unless said, the first `limit` of them. `due`: the open ones with a day until then. `for`: those planned for a case or applied in it, or
 * planned for its campaign ('' for none), applied elsewhere since or not. `from`: those of one case.
 */
export type ChangesQuery =
  | { readonly are: 'open'; readonly order?: ChangesOrder; readonly limit?: number }
  | { readonly are: 'due'; readonly until: string }
  | { readonly are: 'for'; readonly id: Ulid; readonly campaign: string }
  | { readonly are: 'from'; readonly id: Ulid };

export interface PastChange extends ChangeFact {
  readonly case: PastCase;
  /** The case it is planned for, and those it was applied in, as far as they are in the notebook. */
  readonly plannedFor: PastCase | null;
  readonly appliedIn: readonly PastCase[];
  /** How many later cases shared a goal or a channel and could have used it; null where it was not asked for. */
  readonly laterCases: number | null;
}

/** Tests on the same element or for any of the same goals, newest first; all of them where both are empty. */
export interface ExperimentsQuery {
  readonly element: string;
  readonly goals: readonly string[];
  readonly except: Ulid | null;
}

export interface PastExperiment {
  readonly case: PastCase;
  readonly goals: readonly string[];
  readonly experiment: ExperimentFact;
  readonly sameElement: boolean;
}

export interface PastRule {
  readonly case: PastCase;
  readonly rule: RuleFact;
}

/** Which past cases match a plan; `except` is the case that is planned. */
export interface MatchesQuery {
  readonly question: PlanQuestion;
  readonly except: Ulid | null;
}

/** A case of this week in an earlier year. */
export interface Anniversary {
  readonly case: PastCase;
  readonly years: number;
}

/** How many lessons there are, and changes that no case has applied yet. */
export interface LearnedCounts {
  readonly lessons: number;
  readonly openChanges: number;
}

/** What the window may ask about all cases. */
export interface PastRequests {
  /** Contributing factors of all cases, or of all but the one that asks, counted by their words. */
  'past.factors': (except: Ulid | null) => Past<FactorCount>;
  'past.values': (query: ValuesQuery) => PastValues;
  'past.changes': (query: ChangesQuery) => Past<PastChange>;
  'past.experiments': (query: ExperimentsQuery) => Past<PastExperiment>;
  /** The decision rules that were triggered, the newest case first. */
  'past.rules': () => Past<PastRule>;
  /** The cases of this week in earlier years, the last year first. */
  'past.anniversaries': (today: string) => Past<Anniversary>;
  'past.learnedCounts': () => LearnedCounts;
  /** The tags of all cases by the alphabet. */
  'past.tags': () => Past<TagCount>;
}
