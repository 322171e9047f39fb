import { scaleLinear, scaleUtc } from 'd3-scale';
import { DAY, dayNumber } from './days.ts';
import type { MetricPlot } from './metric-plot.ts';

/** The first and the last day that plots show, counted from 1970. */
export type Days = readonly [from: number, to: number];

/** The days a plot shows: those of its readings, and of the campaign where that is not much longer than they are. */
export function daysOf({ lines, period }: Pick<MetricPlot, 'lines' | 'period'>): Days {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { points } of lines) {
    from = Math.min(from, points[0]?.day ?? from);
    to = Math.max(to, points.at(-1)?.day ?? to);
  }
  const around: Days = [
    Math.min(from, period.from ? dayNumber(period.from) : from),
    Math.max(to, period.to ? dayNumber(period.to) : to),
  ];
  return around[1] - around[0] <= 3 * Math.max(1, to - from) ? around : [from, to];
}

/** The same days for plots that stand together, so that they can be read across; null where one would be lost in them. */
export function sharedDays(all: readonly Days[]): Days | null {
  const together: Days = [Math.min(...all.map(([from]) => from)), Math.max(...all.map(([, to]) => to))];
  const length = together[1] - together[0];
  return all.every(([from, to]) => (to - from) * 3 >= length) ? together : null;
}

/** Beyond these a number is none that was counted, and no scale can be put beside it. */
const [SMALLEST, LARGEST] = [1e-100, 1e300];
/** Values that differ by a smaller part than this are equal to the eye and on the axis. */
const SAME = 1e-9;

/** What values are taken from: the points of lines, and levels across them. */
interface ValuedLines {
  readonly lines: readonly Pick<MetricPlot['lines'][number], 'points'>[];
  readonly levels: MetricPlot['levels'];
}

/** From the lowest to the highest value, from nought on where that leaves the line room; null where that is no number. */
export function valuesOf({ lines, levels }: ValuedLines): readonly [number, number] | null {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const take = (value: number) => {
    least = Math.min(least, value);
    most = Math.max(most, value);
  };
  for (const { points } of lines) for (const { value } of points) if (value !== null) take(value);
  for (const { value } of levels) take(value);
  if (Math.max(-least, most) > LARGEST) return null;
  if (most - least < Math.max(Math.abs(least), Math.abs(most)) * SAME || most - least < SMALLEST)
    [least, most] = Math.abs(most) < SMALLEST ? [0, 1] : [Math.min(0, least), Math.max(0, most)];
  if (least > 0 && least <= most / 2) least = 0;
  if (most < 0 && most >= least / 2) most = 0;
  return [least, most];
}

/** A scale for values with round ends, and the marks on it. */
export function valueScale([least, most]: readonly [number, number], bottom: number, top: number, room: number) {
  const count = Math.max(2, Math.round((bottom - top) / room));
  const scale = scaleLinear().domain([least, most]).nice(count).range([bottom, top]);
  return {
    at: (value: number): number => scale(value),
    back: (y: number): number => scale.invert(y),
    ticks: scale.ticks(count),
  };
}

/** A scale for days, and the marks on it in milliseconds: whole days, months or years. */
export function dayScale([from, to]: Days, left: number, right: number, room: number) {
  const around = from === to ? 1 : 0;
  const [first, last] = [(from - around) * DAY, (to + around) * DAY];
  const scale = scaleUtc().domain([first, last]).range([left, right]);
  const count = Math.max(2, Math.floor((right - left) / room));
  const ticks = onMondays(scale.ticks(count).map((date) => date.getTime()));
  return {
    at: (day: number): number => scale(day * DAY),
    back: (x: number): number => scale.invert(x).getTime() / DAY,
    ticks: ticks.filter((time) => time % DAY === 0 && time >= first && time <= last),
  };
}

/** Weekly marks on the day that the weeks of readings begin with; d3-scale's begin on Sundays. Other marks as they are. */
function onMondays(ticks: readonly number[]): readonly number[] {
  const [first, second] = ticks;
  if (first === undefined || second === undefined || second - first !== 7 * DAY) return ticks;
  return [first - 6 * DAY, ...ticks.map((time) => time + DAY)];
}
