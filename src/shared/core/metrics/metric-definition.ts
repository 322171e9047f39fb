export const metricUnits = ['count', 'percent', 'ratio', 'currency', 'seconds', 'minutes', 'score'] as const;

/** What a metric is counted in. A percent is kept as a fraction (4.2 % is 0.042) and shown times a hundred. */
export type MetricUnit = (typeof metricUnits)[number];

/** Which way is good. `range`: neither more nor less than planned. `none`: neither way by itself. */
export type MetricDirection = 'higher' | 'lower' | 'range' | 'none';

/** Whether a metric is about the organisation's business, or only about activity around a post. */
export type MetricKind = 'business' | 'activity';

export type MetricLevel =
  | 'exposure'
  | 'audience'
  | 'engagement'
  | 'traffic'
  | 'perception'
  | 'service'
  | 'conversion'
  | 'money';

/**
 * How readings of several days or posts become one: `sum`; `last`, a stock; `unique`, not additive (the reach of a week is
 * not the sum of its days); `ratio`, sum of numerators over sum of denominators; `median`, not additive.
 */
export type MetricAggregation = 'sum' | 'last' | 'unique' | 'ratio' | 'median';

/** A metric that enters a formula, added or taken away. */
export interface FormulaTerm {
  readonly id: string;
  readonly sign: 1 | -1;
}

/** (sum of the numerator) / (sum of the denominator) x `times`; an empty denominator stands for 1. */
export interface MetricFormula {
  readonly numerator: readonly FormulaTerm[];
  readonly denominator: readonly FormulaTerm[];
  readonly times: number;
}

/** What is counted and how, with where the definition comes from. */
export interface MetricDefinition {
  readonly id: string;
  readonly name: string;
  readonly unit: MetricUnit;
  readonly direction: MetricDirection;
  readonly kind: MetricKind;
  readonly level: MetricLevel;
  readonly aggregation: MetricAggregation;
  /** The definition, or the formula, in words. */
  readonly text: string;
  readonly source: string;
  /** How it is computed from other built-in metrics; a metric without one is typed in. */
  readonly formula?: MetricFormula;
}
