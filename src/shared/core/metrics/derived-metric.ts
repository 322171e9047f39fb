import type { FormulaTerm, MetricDefinition, MetricUnit } from './metric-definition.ts';

/** A computed metric: its value, or why there is none. Never zero or infinite for want of a part. */
export type Derived =
  | { readonly is: 'computed'; readonly value: number }
  | { readonly is: 'missing part'; readonly missing: readonly string[] }
  /** A part that stands in more than one line: which of them is meant is not guessed. */
  | { readonly is: 'several lines'; readonly of: readonly string[] }
  | { readonly is: 'zero denominator'; readonly parts: readonly string[] }
  | { readonly is: 'typed in' };

/** How far a typed-in rate may be from the computed one before it is flagged: 0.1 percentage points. */
const TOLERATED = 0.001;

/**
 * Computes a metric from its parts, by id. A part that is null is missing, and so is what needs it; the formula is the
 * definition's own. `typed in` for a metric that has no formula.
 */
export function derivedMetric(
  { formula }: Pick<MetricDefinition, 'formula'>,
  partValue: (id: string) => number | null,
): Derived {
  if (!formula) return { is: 'typed in' };
  const terms = [...formula.numerator, ...formula.denominator];
  const missing = [...new Set(terms.map(({ id }) => id).filter((id) => partValue(id) === null))];
  if (missing.length > 0) return { is: 'missing part', missing };
  const denominator = formula.denominator.length === 0 ? 1 : sum(formula.denominator, partValue);
  if (denominator === 0) return { is: 'zero denominator', parts: formula.denominator.map(({ id }) => id) };
  return { is: 'computed', value: (sum(formula.numerator, partValue) / denominator) * formula.times };
}

/** Engagements in `days` days over days times followers, as Hootsuite defines the daily rate; null for want of a part. */
export function dailyEngagementRate(engagements: number | null, followers: number | null, days: number): number | null {
  if (engagements === null || followers === null || followers === 0 || days <= 0) return null;
  return engagements / (days * followers);
}

/** How far anything else may be from what its parts come to, as a share of it: what rounding may account for. */
const ROUNDING = 0.01;

/** Whether a typed-in value is not what its parts come to: rates by 0.1 percentage points, all else by one percent. */
export function differs(unit: MetricUnit, typedIn: number, computed: number): boolean {
  if (unit === 'percent') return disagrees(typedIn, computed);
  return Math.abs(typedIn - computed) > Math.abs(computed) * ROUNDING + 1e-12;
}

/** Whether a rate typed in differs from the computed one by more than 0.1 percentage points. Both are fractions. */
export function disagrees(typedIn: number, computed: number): boolean {
  // Beyond the tolerance by more than the rounding of binary fractions: 0.042 against 0.041 is not beyond it.
  return Math.abs(typedIn - computed) - TOLERATED > 1e-12;
}

function sum(terms: readonly FormulaTerm[], partValue: (id: string) => number | null): number {
  return terms.reduce((total, { id, sign }) => total + sign * (partValue(id) ?? 0), 0);
}
