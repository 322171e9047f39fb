/**
 * How many letters must be changed, left out, added or swapped with their neighbour to make one word the other (optimal
 * string alignment); `most + 1` where that is more than `most`.
 */
export function wordDistance(one: string, other: string, most: number): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = b.map((_, i) => i).concat(b.length);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (next.every((cost) => cost > most)) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? most + 1, most + 1);
}

/** How far a word may be from what was typed to be meant by it: nothing below 4 letters, 1, and 2 from 8 on. */
export function allowedDistance(word: string): number {
  const { length } = Array.from(word);
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
