/**
 * p values adjusted for being several (Holm 1979), in the order given: each is what the family as a whole would have to
 * allow for it to count. Never less than the value itself, never more than 1.
 */
export function holmAdjusted(ps: readonly number[]): readonly number[] {
  const order = ps.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(ps.length);
  let least = 0;
  order.forEach(({ p, index }, rank) => {
    least = Math.max(least, Math.min(1, p * (ps.length - rank)));
    adjusted[index] = least;
  });
  return adjusted;
}
