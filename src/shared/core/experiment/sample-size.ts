import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

const POWER = 0.8;
const ALPHA = 0.05;

/**
 * How many each variant must be shown to, for a difference of `worthHaving` from `baseline` (both fractions) to be seen
 * with 80 % power at 5 %, two-sided; Fleiss, Statistical Methods for Rates and Proportions, without continuity
 * correction. Null where there is nothing to see: no difference, or a share outside of 0 to 1.
 */
export function sampleSizePerVariant(baseline: number, worthHaving: number): number | null {
  const other = baseline + worthHaving;
  if (!(baseline >= 0 && baseline <= 1 && other >= 0 && other <= 1) || worthHaving === 0) return null;
  const mean = (baseline + other) / 2;
  const z = normalQuantile(1 - ALPHA / 2, 0, 1) * Math.sqrt(2 * mean * (1 - mean));
  const power = normalQuantile(POWER, 0, 1) * Math.sqrt(baseline * (1 - baseline) + other * (1 - other));
  return Math.ceil(((z + power) / worthHaving) ** 2);
}
