import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';

/** Below this the counts do not match the planned split, and the result cannot be trusted. */
export const MISMATCH = 0.001;

/**
 * How odd the counts are if the variants were shown as planned: the chi-square test of sample ratio mismatch. `planned`
 * are shares of any scale. Null with fewer than two variants, a planned share of nought or nobody counted.
 */
export function sampleRatioP(exposures: readonly number[], planned: readonly number[]): number | null {
  const seen = total(exposures);
  const shares = total(planned);
  if (exposures.length < 2 || exposures.length !== planned.length || seen <= 0) return null;
  if (planned.some((share) => !(share > 0))) return null;
  const chiSquare = exposures.reduce((sum, count, i) => {
    const expected = (seen * (planned[i] ?? 0)) / shares;
    return sum + (count - expected) ** 2 / expected;
  }, 0);
  return 1 - chiSquareCdf(chiSquare, exposures.length - 1);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
