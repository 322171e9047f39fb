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
 * could have used what it taught. Made once for all cases, then quick for each.
 */
export function laterCasesCounter(all: readonly LaterCase[]): (one: LaterCase) => number {
  const byName = new Map<string, number[]>();
  for (const [place, one] of all.entries()) {
    for (const name of namesOf(one)) {
      const places = byName.get(name) ?? [];
      places.push(place);
      byName.set(name, places);
    }
  }
  return (one) => {
    const later = new Set<number>();
    for (const name of namesOf(one)) {
      for (const place of byName.get(name) ?? []) {
        const other = all[place];
        if (other && other.day > one.day && other.id !== one.id) later.add(place);
      }
    }
    return later.size;
  };
}

function namesOf({ goals, channels }: LaterCase): ReadonlySet<string> {
  const named = (kind: string, names: readonly string[]) =>
    names.map(folded).flatMap((name) => (name === '' ? [] : [`${kind} ${name}`]));
  return new Set([...named('goal', goals), ...named('channel', channels)]);
}
