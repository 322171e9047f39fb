import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** A variant measured by how many of those who saw it did something. */
export interface Proportion {
  /** How many saw it; more than 0. */
  readonly exposures: number;
  /** How many of them did it; 0 to `exposures`. */
  readonly conversions: number;
}

/** A variant measured by an amount each: the mean of `n` values and their sample standard deviation. */
export interface Sample {
  readonly n: number;
  readonly mean: number;
  readonly standardDeviation: number;
}

/** What B did beyond A: the difference, the interval that holds it, and how odd it were if there was none. */
export interface Compared {
  /** B minus A, in the unit of the measure; a difference of shares is a fraction. */
  readonly difference: number;
  readonly from: number;
  readonly to: number;
  /** Two-sided. */
  readonly p: number;
  /** (B - A) / A; null where A is 0. */
  readonly lift: number | null;
}

/** Share of the intervals that hold the true difference. */
export const CONFIDENCE = 0.95;

/**
 * Two-proportion z test: p from the pooled share, the interval from the two shares each with its own variance (Wald), as
 * in Agresti, Categorical Data Analysis, 3.1. Null where nobody saw a variant or the counts cannot be.
 */
export function comparedProportions(a: Proportion, b: Proportion): Compared | null {
  if (!isProportion(a) || !isProportion(b)) return null;
  const shareA = a.conversions / a.exposures;
  const shareB = b.conversions / b.exposures;
  const difference = shareB - shareA;
  const pooled = (a.conversions + b.conversions) / (a.exposures + b.exposures);
  const pooledError = Math.sqrt(pooled * (1 - pooled) * (1 / a.exposures + 1 / b.exposures));
  const error = Math.sqrt((shareA * (1 - shareA)) / a.exposures + (shareB * (1 - shareB)) / b.exposures);
  const half = normalQuantile((1 + CONFIDENCE) / 2, 0, 1) * error;
  // All or none of both: no error to measure by, and no difference either.
  const p = pooledError === 0 ? 1 : 2 * normalCdf(-Math.abs(difference) / pooledError, 0, 1);
  return { difference, from: difference - half, to: difference + half, p, lift: liftOf(shareA, shareB) };
}

/**
 * Welch's t test of two means of unequal variance, with the Welch-Satterthwaite degrees of freedom. Null where a sample
 * has fewer than two values, or neither varies.
 */
export function comparedMeans(a: Sample, b: Sample): Compared | null {
  if (!isSample(a) || !isSample(b)) return null;
  const varianceA = a.standardDeviation ** 2 / a.n;
  const varianceB = b.standardDeviation ** 2 / b.n;
  const variance = varianceA + varianceB;
  if (variance === 0) return null;
  const error = Math.sqrt(variance);
  const freedom = variance ** 2 / (varianceA ** 2 / (a.n - 1) + varianceB ** 2 / (b.n - 1));
  const difference = b.mean - a.mean;
  const half = tQuantile((1 + CONFIDENCE) / 2, freedom) * error;
  const p = 2 * tCdf(-Math.abs(difference) / error, freedom);
  return { difference, from: difference - half, to: difference + half, p, lift: liftOf(a.mean, b.mean) };
}

function liftOf(a: number, b: number): number | null {
  return a === 0 ? null : (b - a) / a;
}

function isProportion({ exposures, conversions }: Proportion): boolean {
  return exposures > 0 && conversions >= 0 && conversions <= exposures && Number.isFinite(exposures);
}

function isSample({ n, mean, standardDeviation }: Sample): boolean {
  return n >= 2 && Number.isFinite(n) && Number.isFinite(mean) && standardDeviation >= 0;
}
