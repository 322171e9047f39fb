/** How a few values lie: how many, the middle one, the least and the most. */
export interface Spread {
  readonly count: number;
  /** The mean of the two middle ones where their number is even. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The spread of some values; null of none. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return null;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? least;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? most;
  return { count: sorted.length, median: (lower + upper) / 2, least, most };
}

/** The median of what is known among some values; null where nothing is. */
export function medianOf(values: readonly (number | null)[]): number | null {
  return spreadOf(values.filter((value) => value !== null))?.median ?? null;
}
