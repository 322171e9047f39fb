import type { ShownLine } from '../../../shared/core/plot/metric-plot.ts';

/** A point of a plot: the how-manieth of which line. */
export interface At {
  readonly line: number;
  readonly point: number;
}

/** The point nearest to a day and, among several lines, to a value; null where there is none. */
export function nearest(lines: readonly ShownLine[], day: number, value: number): At | null {
  let best: { readonly at: At; readonly days: number; readonly away: number } | null = null;
  for (const [line, { points }] of lines.entries()) {
    const point = nearestPoint(points, day);
    const found = points[point];
    if (!found) continue;
    const [days, away] = [Math.abs(found.day - day), Math.abs((found.value ?? 0) - value)];
    if (!best || days < best.days || (days === best.days && away < best.away))
      best = { at: { line, point }, days, away };
  }
  return best?.at ?? null;
}

/** The index of the point nearest to a day; -1 where there is none. The points are in the order of their days. */
export function nearestPoint(points: readonly { readonly day: number }[], day: number): number {
  let [low, high] = [0, points.length - 1];
  while (low < high) {
    const half = (low + high) >> 1;
    if ((points[half]?.day ?? 0) < day) low = half + 1;
    else high = half;
  }
  const [before, after] = [points[low - 1], points[low]];
  if (!after) return -1;
  return before && day - before.day < after.day - day ? low - 1 : low;
}

/** Where a key goes from a point; null for a key that goes nowhere. Up and down go to the other lines. */
export function stepped(lines: readonly ShownLine[], at: At, key: string): At | null {
  const points = lines[at.line]?.points ?? [];
  const to = (point: number): At => ({ ...at, point: Math.min(points.length - 1, Math.max(0, point)) });
  const across = (by: number): At => {
    const line = Math.min(lines.length - 1, Math.max(0, at.line + by));
    return { line, point: nearestPoint(lines[line]?.points ?? [], points[at.point]?.day ?? 0) };
  };
  switch (key) {
    case 'ArrowRight':
      return to(at.point + 1);
    case 'ArrowLeft':
      return to(at.point - 1);
    case 'PageDown':
      return to(at.point + 10);
    case 'PageUp':
      return to(at.point - 10);
    case 'Home':
      return to(0);
    case 'End':
      return to(points.length - 1);
    case 'ArrowUp':
      return lines.length > 1 ? across(-1) : null;
    case 'ArrowDown':
      return lines.length > 1 ? across(1) : null;
    default:
      return null;
  }
}
