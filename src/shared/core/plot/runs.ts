import { dayAfter } from './days.ts';
import type { PlotPoint } from './plot-line.ts';

/** How two neighbouring points are joined: known between them, something missing between them, or not comparable. */
export type Joining = 'solid' | 'dotted' | 'broken';

/** Neighbouring points with a value that are joined in the same way; a point that is joined to none is a run of one. */
export interface Run {
  readonly joining: Exclude<Joining, 'broken'>;
  /** Whether it lies before the campaign. */
  readonly past: boolean;
  readonly points: readonly (PlotPoint & { readonly value: number })[];
}

/** A step may be this much longer than usual before something counts as missing: months differ by a tenth. */
const LONGER = 1.5;
/** So many of the steps have to be as long as the usual one for there to be a usual one. */
const REGULAR = 0.6;

/**
 * The usual number of days from one point to the next; null where there is none, so that nothing can be missing. Points
 * without a value count: somebody looked on that day.
 */
export function usualStep(points: readonly Pick<PlotPoint, 'day'>[]): number | null {
  const steps = points.slice(1).map(({ day }, index) => day - (points[index]?.day ?? day));
  const usual = steps.toSorted((a, b) => a - b)[steps.length >> 1];
  if (usual === undefined || steps.length < 2) return null;
  const alike = steps.filter((step) => Math.abs(step - usual) <= usual * 0.15);
  return alike.length >= steps.length * REGULAR ? usual : null;
}

/**
 * The points of a line as runs, in their order. Dotted over days that are not available, over steps that are missing, and
 * to what is known in part; broken where a day of `breaks` lies between two points, as the later is counted anew.
 */
export function runsOf(
  points: readonly PlotPoint[],
  { breaks, start }: { readonly breaks: readonly string[]; readonly start: string | null },
): readonly Run[] {
  const step = usualStep(points);
  const known = points.flatMap((point, index) => (point.value === null ? [] : [{ point, index }]));
  const runs: { joining: Run['joining']; past: boolean; points: (PlotPoint & { value: number })[] }[] = [];
  let last: (typeof known)[number] | null = null;
  for (const here of known) {
    const point = valued(here.point);
    const run = runs.at(-1);
    const joining = last === null ? 'broken' : joiningOf(last, here, step, breaks);
    const past = start !== null && point.date <= start;
    if (joining === 'broken' || !run || !last)
      runs.push({ joining: 'solid', past: start !== null && point.date < start, points: [point] });
    else if (run.points.length === 1) runs.splice(-1, 1, { joining, past, points: [...run.points, point] });
    else if (run.joining === joining && run.past === past) run.points.push(point);
    else runs.push({ joining, past, points: [valued(last.point), point] });
    last = here;
  }
  return runs;
}

function joiningOf(
  before: { readonly point: PlotPoint; readonly index: number },
  here: { readonly point: PlotPoint; readonly index: number },
  step: number | null,
  breaks: readonly string[],
): Joining {
  const [from, to] = [before.point.date, here.point.date];
  if (breaks.some((day) => from < day && day <= to)) return 'broken';
  const missing = here.index - before.index > 1 || (step !== null && here.point.day - before.point.day > step * LONGER);
  return missing || before.point.known || here.point.known ? 'dotted' : 'solid';
}

function valued(point: PlotPoint): PlotPoint & { readonly value: number } {
  return { ...point, value: point.value ?? 0 };
}

/** Days from one to another, both included. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** The stretches of days without a value between two that have one: said to be not available, or never looked at. */
export function gapsOf(points: readonly PlotPoint[]): readonly DaySpan[] {
  const step = usualStep(points);
  const gaps: DaySpan[] = [];
  let before = null as PlotPoint | null;
  let open = null as DaySpan | null;
  for (const point of points) {
    const { date, value, day } = point;
    if (before && step !== null && day - before.day > step * LONGER)
      open = { from: open?.from ?? dayAfter(before.date, step), to: dayAfter(date, -step) };
    if (value === null) {
      if (before) open = { from: open?.from ?? date, to: date };
    } else if (open) {
      gaps.push(open);
      open = null;
    }
    if (before || value !== null) before = point;
  }
  return gaps;
}
