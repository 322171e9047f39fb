import type { MetricKind } from '../metrics/metric-definition.ts';
import { scoreOf } from './attainment.ts';
import { bandOf, type OutcomeBand } from './band.ts';

/** A target of the case as it enters the outcome. Guardrails are not among them: they are not averaged. */
export interface WeighedTarget {
  readonly kind: MetricKind;
  /** More than zero; only the proportions matter. */
  readonly weight: number;
  /** Null where it was not measured, which is not zero. */
  readonly attainment: number | null;
}

/** The weighted mean of what was measured, and how much of the whole weight that is. */
export interface Degree {
  /** 0 to 1; null below half coverage, where a number would say more than is known. */
  readonly degree: number | null;
  /** 0 to 1; 0 without targets. */
  readonly coverage: number;
  readonly band: OutcomeBand;
}

export interface ComputedOutcome {
  /** Over the business targets where there are any, else over those of activity. */
  readonly headline: Degree;
  readonly over: MetricKind;
  /** What activity alone reached, shown beside a headline over business targets. */
  readonly activity: Degree | null;
}

/** Below this share of the weight nothing is said. */
const ENOUGH = 0.5;

/** degree = sum(w x score) / sum(w) over measured targets; coverage = sum(w measured) / sum(w). */
export function degreeOver(targets: readonly WeighedTarget[]): Degree {
  const usable = targets.filter(({ weight }) => weight > 0 && Number.isFinite(weight));
  // Scaled by the heaviest first: weights of any size give the same sums.
  const heaviest = Math.max(0, ...usable.map(({ weight }) => weight));
  let all = 0;
  let measured = 0;
  let reached = 0;
  for (const { weight, attainment } of usable) {
    const share = weight / heaviest;
    all += share;
    if (attainment === null) continue;
    measured += share;
    reached += share * scoreOf(attainment);
  }
  const coverage = all === 0 ? 0 : Math.min(1, measured / all);
  const degree = measured === 0 || coverage < ENOUGH ? null : Math.min(1, reached / measured);
  return { degree, coverage, band: bandOf(degree) };
}

/** The outcome as it is computed: business targets lead, as they are what the activity was for. */
export function computedOutcome(targets: readonly WeighedTarget[]): ComputedOutcome {
  const business = targets.filter(({ kind }) => kind === 'business');
  const activity = targets.filter(({ kind }) => kind === 'activity');
  if (business.length === 0) return { headline: degreeOver(activity), over: 'activity', activity: null };
  return {
    headline: degreeOver(business),
    over: 'business',
    activity: activity.length === 0 ? null : degreeOver(activity),
  };
}
