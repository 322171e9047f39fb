import type { Spot } from './decimate.ts';

/** How wide and high the mark of a note is, with the room around it. */
const ROOM = 20;
/** How far above its point a mark stands at least. */
const STEM = 30;

/**
 * Where the marks of notes stand above their points, which come in the order of `x`: each as low as it can without
 * touching the one before, below the point where there is no room above; on each other only where there is none at all.
 */
export function placedPins(points: readonly Spot[], top: number, bottom: number): readonly number[] {
  const placed: Spot[] = [];
  for (const { x, y } of points) {
    const isFree = (at: number) =>
      placed.every((other) => Math.abs(other.x - x) >= ROOM || Math.abs(other.y - at) >= ROOM);
    placed.push({ x, y: places(y, top, bottom).find(isFree) ?? Math.max(top, Math.min(y - STEM, bottom)) });
  }
  return placed.map(({ y }) => y);
}

function places(y: number, top: number, bottom: number): readonly number[] {
  const above: number[] = [];
  for (let at = y - STEM; at >= top; at -= ROOM / 2) above.push(at);
  const below: number[] = [];
  for (let at = y + STEM; at <= bottom; at += ROOM / 2) below.push(at);
  return [...above, ...below];
}
