import { type PicturePoint, within } from '../../../../shared/core/case-study/picture-geometry.ts';

/** Something that lies on a picture, from one point to another; fractions of the picture as it is shown. */
export interface Mark {
  readonly id: string;
  /** How it is spoken of. */
  readonly name: string;
  /** `point` has a place only, `line` two ends, `area` four corners. */
  readonly form: 'point' | 'line' | 'area';
  readonly start: PicturePoint;
  readonly end: PicturePoint;
}

/** Which end of a mark is dragged, across and down. */
export interface Grip {
  readonly x: 'start' | 'end';
  readonly y: 'start' | 'end';
}

/** The grips of a mark: none where there is nothing to stretch. */
export function gripsOf({ form }: Mark): readonly Grip[] {
  if (form === 'point') return [];
  const ends: readonly Grip[] = [
    { x: 'start', y: 'start' },
    { x: 'end', y: 'end' },
  ];
  return form === 'line' ? ends : [...ends, { x: 'start', y: 'end' }, { x: 'end', y: 'start' }];
}

/** A mark moved as a whole, stopped at the picture's edges without changing its size. */
export function moved(mark: Mark, by: PicturePoint): Mark {
  const x = heldBack(by.x, mark.start.x, mark.end.x);
  const y = heldBack(by.y, mark.start.y, mark.end.y);
  const shift = (point: PicturePoint) => ({ x: point.x + x, y: point.y + y });
  return { ...mark, start: shift(mark.start), end: shift(mark.end) };
}

/** A mark with one grip put somewhere else. */
export function stretched(mark: Mark, grip: Grip, to: PicturePoint): Mark {
  const point = { x: within(to.x), y: within(to.y) };
  const start = { ...mark.start };
  const end = { ...mark.end };
  (grip.x === 'start' ? start : end).x = point.x;
  (grip.y === 'start' ? start : end).y = point.y;
  return { ...mark, start, end };
}

/** The way an arrow key goes, or null for another key. Fractions; with Shift, five times as far. */
export function arrowStep(key: string, far: boolean): PicturePoint | null {
  const step = far ? 0.05 : 0.01;
  switch (key) {
    case 'ArrowLeft':
      return { x: -step, y: 0 };
    case 'ArrowRight':
      return { x: step, y: 0 };
    case 'ArrowUp':
      return { x: 0, y: -step };
    case 'ArrowDown':
      return { x: 0, y: step };
    default:
      return null;
  }
}

function heldBack(by: number, one: number, other: number): number {
  // Marks may lie partly outside after a crop; those are moved freely towards the picture.
  const lowest = Math.min(0, -Math.min(one, other));
  const highest = Math.max(0, 1 - Math.max(one, other));
  return Math.min(highest, Math.max(lowest, by));
}
