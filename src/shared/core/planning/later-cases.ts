import { folded } from '../folded.ts';
import type { Ulid } from '../ids.ts';

/** By what it is told whether something learned in one case could have been used in another. */
export interface LaterCase {
  readonly id: Ulid;
  /** The day it is filed under. */
  readonly day: string;
  readonly goals: readonly string[];
  readonly channels: readonly string[];
}

/**
 * Makes a function that counts, for a case, those among `all` that are later and share a goal or a channel with it: that
 * could have used what it taught. Made once for all cases, then quick for each: of every name it keeps a bit for each case
 * in the order of their days, so that a count at 10,000 cases looks at some hundred numbers.
 */
export function laterCasesCounter(all: readonly LaterCase[]): (one: LaterCase) => number {
  const byDay = all.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const days = byDay.map(({ day }) => day);
  const size = Math.ceil(byDay.length / 32);
  const byName = new Map<string, Uint32Array>();
  for (const [place, one] of byDay.entries()) {
    for (const name of namesOf(one)) {
      const bits = byName.get(name) ?? new Uint32Array(size);
      byName.set(name, bits);
      bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
    }
  }
  return (one) => {
    const sets = [...namesOf(one)].flatMap((name) => byName.get(name) ?? []);
    const from = firstAfter(days, one.day);
    let count = 0;
    for (let word = from >>> 5; word < size; word += 1) {
      let bits = 0;
      for (const set of sets) bits |= set[word] ?? 0;
      if (word === from >>> 5) bits &= -1 << (from & 31);
      count += bitsIn(bits);
    }
    return count;
  };
}

/** The place of the first day that is later, among days in order. */
function firstAfter(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? '') > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

function bitsIn(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function namesOf({ goals, channels }: LaterCase): ReadonlySet<string> {
  const named = (kind: string, names: readonly string[]) =>
    names.map(folded).flatMap((name) => (name === '' ? [] : [`${kind} ${name}`]));
  return new Set([...named('goal', goals), ...named('channel', channels)]);
}
