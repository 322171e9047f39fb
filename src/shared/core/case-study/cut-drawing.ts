import type { Annotation } from './picture-edits.ts';
import { type PicturePoint, within } from './picture-geometry.ts';

/**
 * A drawing that may reach beyond its picture, cut off at the edge: an arrow keeps its line, a box its sides. Null for
 * an arrow that passes the picture by.
 */
export function cutAtEdge(annotation: Annotation): Annotation | null {
  const { x, y, toX, toY } = annotation;
  if (annotation.kind !== 'arrow')
    return { ...annotation, x: within(x), y: within(y), toX: within(toX), toY: within(toY) };
  const [start, end] = [
    [x, toX],
    [y, toY],
  ].reduce(
    ([first, last], [from = 0, to = 0]) => {
      const [enters, leaves] = between01(from, to);
      return [Math.max(first, enters), Math.min(last, leaves)] as const;
    },
    [0, 1] as readonly [number, number],
  );
  if (start > end) return null;
  const at = (part: number): PicturePoint => ({ x: within(x + part * (toX - x)), y: within(y + part * (toY - y)) });
  const [first, last] = [at(start), at(end)];
  return { ...annotation, ...first, toX: last.x, toY: last.y };
}

/** Which part of a way lies between 0 and 1, as fractions of the way (Liang and Barsky, 1984). */
function between01(from: number, to: number): readonly [number, number] {
  if (from === to) return from >= 0 && from <= 1 ? [0, 1] : [1, 0];
  const [zero, one] = [-from / (to - from), (1 - from) / (to - from)];
  return [Math.min(zero, one), Math.max(zero, one)];
}
