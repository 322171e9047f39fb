/** A place on a drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Spots along a line, thinned out to what can be seen: of all that fall on the same pixel column the first, the lowest,
 * the highest and the last stay, in their order. No extreme is lost, and a line through them covers the same pixels.
 */
export function decimated<Place extends Spot>(spots: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  let from = 0;
  while (from < spots.length) {
    const column = Math.round(spots[from]?.x ?? 0);
    let [to, low, high] = [from, from, from];
    for (; to < spots.length && Math.round(spots[to]?.x ?? 0) === column; to += 1) {
      if ((spots[to]?.y ?? 0) > (spots[low]?.y ?? 0)) low = to;
      if ((spots[to]?.y ?? 0) < (spots[high]?.y ?? 0)) high = to;
    }
    for (const index of new Set([from, Math.min(low, high), Math.max(low, high), to - 1])) {
      const spot = spots[index];
      if (spot) kept.push(spot);
    }
    from = to;
  }
  return kept;
}
