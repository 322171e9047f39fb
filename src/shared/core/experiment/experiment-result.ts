import { CONFIDENCE, type Compared, comparedMeans, comparedProportions } from './compared.ts';
import {
  type Experiment,
  type FurtherMetric,
  letterAt,
  type Measure,
  type Variant,
  variantName,
} from './experiment.ts';
import { furtherValue } from './experiment-edits.ts';
import { holmAdjusted } from './holm.ts';
import { MISMATCH, sampleRatioP } from './sample-ratio.ts';
import { isUsable, type VariantFigure, type VariantTrouble, variantTroubles } from './variant-trouble.ts';

/** A difference this odd or odder is said to be seen. */
export const SEEN_BELOW = 1 - CONFIDENCE;

/** What was counted of one metric for one variant. */
export interface Arm {
  readonly id: string;
  readonly letter: string;
  /** The letter with the name. */
  readonly name: string;
  readonly figures: Pick<Variant, VariantFigure>;
  /** The share, as a fraction, or the mean; null where it is not known or cannot be. */
  readonly value: number | null;
  readonly troubles: readonly VariantTrouble[];
}

/** One variant held against the first. */
export interface Comparison {
  readonly a: Arm;
  readonly b: Arm;
  readonly compared: Compared | null;
  /** p after Holm; the same as p where one comparison is all there is, null where nothing was compared. */
  readonly adjusted: number | null;
  /** Which did better beyond chance; 'none' where no difference is seen, null where nothing was compared. */
  readonly better: 'a' | 'b' | 'none' | null;
}

/** One metric over all variants. */
export interface MeasuredMetric {
  /** Null for the one that decides. */
  readonly id: string | null;
  readonly name: string;
  readonly role: 'decides' | FurtherMetric['role'];
  readonly measure: Measure;
  readonly direction: 'higher' | 'lower';
  readonly arms: readonly Arm[];
  readonly comparisons: readonly Comparison[];
}

export interface ExperimentResult {
  readonly decides: MeasuredMetric;
  readonly further: readonly MeasuredMetric[];
  /** How many comparisons Holm allows for; guardrails are not among them, so that no harm is overlooked. */
  readonly family: number;
  /** How odd the counts are for the planned split; null where they are not known. */
  readonly splitP: number | null;
  readonly isSplitOff: boolean;
  /** How many were counted, and how many were planned in all; null where not known or not planned. */
  readonly counted: number | null;
  readonly planned: number | null;
  /** Some variant was shown to fewer than planned. */
  readonly isBelowPlan: boolean;
}

/** What a test came to. Every variant is held against the first; what is missing stays missing. */
export function experimentResult(experiment: Experiment): ExperimentResult {
  const { variants, plannedSample } = experiment;
  const metrics = [
    decidingMetric(experiment),
    ...(experiment.further ?? []).map((one) => furtherMetric(one, variants)),
  ];
  const compared = metrics.map((metric) => ({ ...metric, comparisons: comparisonsOf(metric) }));
  const family = compared
    .filter(({ role }) => role !== 'guardrail')
    .flatMap(({ comparisons }) => comparisons.filter((one) => one.compared !== null));
  const adjusted = holmAdjusted(family.map((one) => one.compared?.p ?? 1));
  const judged = compared.map((metric) => ({
    ...metric,
    comparisons: metric.comparisons.map((one) => {
      const place = family.indexOf(one);
      return judgedComparison(
        one,
        place === -1 ? (one.compared?.p ?? null) : (adjusted[place] ?? null),
        metric.direction,
      );
    }),
  }));
  const [decides, ...further] = judged;
  if (!decides) throw new Error('A test without what decides.');
  const counts = variants.map(({ exposures }) => exposures);
  const known = counts.filter((count) => count !== null && count >= 0 && Number.isInteger(count)) as number[];
  const isCounted = known.length === variants.length && variants.length > 0;
  const splitP = isCounted
    ? sampleRatioP(
        known,
        variants.map(({ planned }) => planned),
      )
    : null;
  return {
    decides,
    further,
    family: family.length,
    splitP,
    isSplitOff: splitP !== null && splitP < MISMATCH,
    counted: isCounted ? known.reduce((sum, count) => sum + count, 0) : null,
    planned: plannedSample === null ? null : plannedSample * variants.length,
    isBelowPlan: plannedSample !== null && known.some((count) => count < plannedSample),
  };
}

type Uncompared = Omit<MeasuredMetric, 'comparisons'>;

function decidingMetric({ variants, measure, metric, direction = 'higher' }: Experiment): Uncompared {
  const arms = variants.map((variant, place) => armOf(variant, place, variant, measure));
  return { id: null, name: metric.trim(), role: 'decides', measure, direction, arms };
}

function furtherMetric(metric: FurtherMetric, variants: readonly Variant[]): Uncompared {
  const { id, measure, role, direction = 'higher' } = metric;
  const arms = variants.map((variant, place) =>
    armOf(variant, place, { exposures: variant.exposures, ...furtherValue(metric, variant.id) }, measure),
  );
  return { id, name: metric.metric.trim(), role, measure, direction, arms };
}

function armOf(variant: Variant, place: number, given: Arm['figures'], measure: Measure): Arm {
  const { exposures, conversions, mean, standardDeviation } = given;
  const figures = { exposures, conversions, mean, standardDeviation };
  const usable = isUsable(figures, measure);
  const share = exposures && conversions !== null ? conversions / exposures : null;
  return {
    id: variant.id,
    letter: letterAt(place),
    name: variantName(variant, place),
    figures,
    value: usable ? (measure === 'share' ? share : mean) : null,
    troubles: variantTroubles(figures, measure),
  };
}

function comparisonsOf({ arms, measure }: Uncompared): readonly Pick<Comparison, 'a' | 'b' | 'compared'>[] {
  const [a, ...others] = arms;
  return a ? others.map((b) => ({ a, b, compared: comparedArms(a, b, measure) })) : [];
}

function comparedArms(a: Arm, b: Arm, measure: Measure): Compared | null {
  if (a.value === null || b.value === null) return null;
  return measure === 'share'
    ? comparedProportions(proportionOf(a), proportionOf(b))
    : comparedMeans(sampleOf(a), sampleOf(b));
}

function proportionOf({ figures: { exposures, conversions } }: Arm) {
  return { exposures: exposures ?? 0, conversions: conversions ?? 0 };
}

function sampleOf({ figures: { exposures, mean, standardDeviation } }: Arm) {
  return { n: exposures ?? 0, mean: mean ?? 0, standardDeviation: standardDeviation ?? 0 };
}

// The test and the interval are of slightly different making: at the very edge both must say so.
function judgedComparison(
  one: Pick<Comparison, 'a' | 'b' | 'compared'>,
  adjusted: number | null,
  direction: 'higher' | 'lower',
): Comparison {
  const { compared } = one;
  if (!compared || adjusted === null) return { ...one, adjusted: null, better: null };
  const isSeen = adjusted < SEEN_BELOW && (compared.from > 0 || compared.to < 0);
  const isHigher = compared.difference > 0;
  return { ...one, adjusted, better: isSeen ? (isHigher === (direction === 'higher') ? 'b' : 'a') : 'none' };
}
