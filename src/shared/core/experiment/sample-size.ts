import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** How sure a test is to be: the chance to see a difference that is there, and to see one that is not. */
export interface Certainty {
  readonly power: number;
  readonly alpha: number;
}

/** What is usual. */
export const usualCertainty: Certainty = { power: 0.8, alpha: 0.05 };

/**
 * How many each variant must be shown to, for a difference of `worthHaving` from `baseline` (both fractions) to be seen,
 * two-sided; Fleiss, Statistical Methods for Rates and Proportions, without continuity correction. Null where there is
 * nothing to see: no difference, a share outside of 0 to 1, or a certainty that is none.
 */
export function sampleSizePerVariant(
  baseline: number,
  worthHaving: number,
  certainty: Certainty = usualCertainty,
): number | null {
  const other = baseline + worthHaving;
  if (!(baseline >= 0 && baseline <= 1 && other >= 0 && other <= 1) || worthHaving === 0) return null;
  if (!isCertainty(certainty)) return null;
  const mean = (baseline + other) / 2;
  const z = normalQuantile(1 - certainty.alpha / 2, 0, 1) * Math.sqrt(2 * mean * (1 - mean));
  const power = normalQuantile(certainty.power, 0, 1) * Math.sqrt(baseline * (1 - baseline) + other * (1 - other));
  return Math.ceil(((z + power) / worthHaving) ** 2);
}

/**
 * How many values each variant must have, for a difference of `worthHaving` between two means to be seen, two-sided, where
 * values spread by `standardDeviation`: n = 2 (z(1 - alpha/2) + z(power))^2 sd^2 / d^2. Null as above.
 */
export function sampleSizeForMeans(
  standardDeviation: number,
  worthHaving: number,
  certainty: Certainty = usualCertainty,
): number | null {
  if (!(standardDeviation > 0) || worthHaving === 0 || !Number.isFinite(worthHaving) || !isCertainty(certainty))
    return null;
  const z = normalQuantile(1 - certainty.alpha / 2, 0, 1) + normalQuantile(certainty.power, 0, 1);
  return Math.max(2, Math.ceil(2 * ((z * standardDeviation) / worthHaving) ** 2));
}

function isCertainty({ power, alpha }: Certainty): boolean {
  return power >= 0.5 && power < 1 && alpha > 0 && alpha < 0.5;
}
