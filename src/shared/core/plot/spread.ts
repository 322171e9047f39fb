/**
 * Places on a line moved apart so that they are at least `gap` from each other, each as near to where it wants to be as
 * the others let it, in the same order; within `from` and `to` as far as there is room.
 */
export function spreadOut(wanted: readonly number[], gap: number, from: number, to: number): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = [...wanted];
  let least = from;
  for (const index of order) {
    const at = Math.max(placed[index] ?? 0, least);
    placed[index] = at;
    least = at + gap;
  }
  let most = to;
  for (const index of order.toReversed()) {
    const at = Math.min(placed[index] ?? 0, most);
    placed[index] = at;
    most = at - gap;
  }
  return placed;
}
