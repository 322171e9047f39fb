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
  /** How the interval was made. */
  readonly interval: 'Wald' | 'Newcombe' | 'Welch';
}

/** Share of the intervals that hold the true difference. */
export const CONFIDENCE = 0.95;

/** With fewer than this on either side, who did it or who did not, a share's own variance says too little. */
const FEW = 5;

/** Whether so few did it, or did not, that what is made of their share is only rough. */
export function isFew({ exposures, conversions }: Proportion): boolean {
  return Math.min(conversions, exposures - conversions) < FEW;
}

/**
 * Two-proportion z test: p from the pooled share, the interval from the two shares each with its own variance (Wald), as
 * in Agresti, Categorical Data Analysis, 3.1. Where few did it or did not, the interval is that of Newcombe (1998, method
 * 10), from the score intervals of the two: Wald's would shrink to nothing at a share of none. Null where nobody saw a
 * variant or the counts cannot be.
 */
export function comparedProportions(a: Proportion, b: Proportion): Compared | null {
  if (!isProportion(a) || !isProportion(b)) return null;
  const shareA = a.conversions / a.exposures;
  const shareB = b.conversions / b.exposures;
  const difference = shareB - shareA;
  const pooled = (a.conversions + b.conversions) / (a.exposures + b.exposures);
  const pooledError = Math.sqrt(pooled * (1 - pooled) * (1 / a.exposures + 1 / b.exposures));
  const interval = isFew(a) || isFew(b) ? 'Newcombe' : 'Wald';
  const ends = interval === 'Wald' ? wald(a, b) : newcombe(a, b);
  // All or none of both: no error to measure by, and no difference either.
  const p = pooledError === 0 ? 1 : 2 * normalCdf(-Math.abs(difference) / pooledError, 0, 1);
  return { difference, ...ends, p, lift: liftOf(shareA, shareB), interval };
}

type Ends = Pick<Compared, 'from' | 'to'>;

const Z = normalQuantile((1 + CONFIDENCE) / 2, 0, 1);

function wald(a: Proportion, b: Proportion): Ends {
  const [shareA, shareB] = [a.conversions / a.exposures, b.conversions / b.exposures];
  const half = Z * Math.sqrt((shareA * (1 - shareA)) / a.exposures + (shareB * (1 - shareB)) / b.exposures);
  return { from: shareB - shareA - half, to: shareB - shareA + half };
}

function newcombe(a: Proportion, b: Proportion): Ends {
  const [shareA, shareB] = [a.conversions / a.exposures, b.conversions / b.exposures];
  const [ofA, ofB] = [wilson(a), wilson(b)];
  return {
    from: shareB - shareA - Math.hypot(shareB - ofB.from, ofA.to - shareA),
    to: shareB - shareA + Math.hypot(ofB.to - shareB, shareA - ofA.from),
  };
}

/** The score interval of one share (Wilson 1927). */
function wilson({ exposures, conversions }: Proportion): Ends {
  const share = conversions / exposures;
  const square = Z ** 2 / exposures;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((share * (1 - share)) / exposures + square / (4 * exposures));
  return { from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
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
  const ends = { from: difference - half, to: difference + half };
  return { difference, ...ends, p, lift: liftOf(a.mean, b.mean), interval: 'Welch' };
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
