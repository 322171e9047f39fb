import { ulid } from 'ulid';
import { isUlid, type Ulid } from '../../src/shared/core/ids.ts';

/** Numbers from 0 up to 1 that depend on the seed alone (mulberry32), so that every run draws and names the same. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** An id that carries the moment `at` and whose other characters come from `random`. */
export function seededUlid(at: string, random: () => number): Ulid {
  const id = ulid(Date.parse(at), random).toLowerCase();
  if (!isUlid(id)) throw new Error(`No id of ours: ${id}`);
  return id;
}
