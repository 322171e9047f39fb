import { scaleLinear } from 'd3-scale';
import { line as shape } from 'd3-shape';
import type { AmountStyle } from '../metrics/amount-text.ts';
import { axisText, endText } from '../plot/axis-text.ts';
import { decimated, type Spot } from '../plot/decimate.ts';
import { valueScale, valuesOf } from '../plot/scales.ts';
import { spreadOut } from '../plot/spread.ts';
import type { AlignedLine } from './aligned-line.ts';
import { caseLetter } from './compare-limits.ts';
import type { ComparedPlot } from './compared-plots.ts';

/** How large a plot is drawn, in CSS pixels, and how its words are written. */
export interface ComparisonRoom {
  readonly width: number;
  readonly height: number;
  readonly style: AmountStyle;
}

/** A plot of several cases as lines, marks and words. Lengths in CSS pixels; `place` is that of the case. */
export interface ComparisonDrawing {
  readonly width: number;
  readonly height: number;
  readonly field: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly values: readonly { readonly y: number; readonly text: string }[];
  /** The lowest value of the axis, where that is not nought. */
  readonly begins: string | null;
  readonly days: readonly { readonly x: number; readonly text: string }[];
  /** Where day 0 is, where that is not the edge of the field; null where it is, or lies outside. */
  readonly start: number | null;
  readonly paths: readonly { readonly place: number; readonly look: 'solid' | 'missing'; readonly d: string }[];
  /** Each case has a shape of its own, so that lines are told apart without their colour. */
  readonly marks: readonly { readonly place: number; readonly x: number; readonly y: number }[];
  readonly ends: readonly {
    readonly place: number;
    readonly letter: string;
    readonly value: string;
    readonly y: number;
    readonly from: Spot;
  }[];
}

const [ABOVE, BELOW] = [20, 38];
const [LETTER, END_LETTER] = [6.3, 6.7];
const END_GAP = 15;
/** From one mark of an axis to the next. */
const [VALUE_ROOM, DAY_ROOM] = [46, 64];
/** Points further apart than this are all marked; of closer ones some. */
const [APART, MARK_ROOM] = [14, 60];

const path = shape<Spot>()
  .x(({ x }) => round(x))
  .y(({ y }) => round(y));

/** Sets a plot of several cases out in a room. Null where its values are so large that no scale holds them. */
export function drawComparison(plot: ComparedPlot, { width, height, style }: ComparisonRoom): ComparisonDrawing | null {
  const values = valuesOf({ lines: plot.lines, levels: [] });
  if (!values) return null;
  const [top, bottom] = [ABOVE, height - BELOW];
  const { at: y, ticks } = valueScale(values, bottom, top, VALUE_ROOM);
  const text = axisText(plot.unit, (ticks[1] ?? 1) - (ticks[0] ?? 0) || 1, Math.max(...ticks.map(Math.abs)), style);
  const marks = ticks.map((value) => ({ y: round(y(value)), text: text(value) }));
  const named = plot.lines.flatMap((line) => endOf(line, plot, style));
  const longest = Math.max(0, ...named.map(({ letter, value }) => `${letter} ${value}`.length * END_LETTER));
  const left = 8 + Math.max(...marks.map((mark) => mark.text.length)) * LETTER;
  const right = Math.max(left + 40, width - longest - 14);
  const [first, last] = alignedDays(plot.lines);
  const x = scaleLinear()
    .domain(first === last ? [first - 1, last + 1] : [first, last])
    .range([left, right]);
  const ends = spreadOut(
    named.map(({ at }) => y(at.value)),
    END_GAP,
    top,
    bottom,
  );
  const days = x.ticks(Math.max(2, Math.floor((right - left) / DAY_ROOM))).filter(Number.isInteger);
  const number = new Intl.NumberFormat(style.locale);
  return {
    width,
    height,
    field: { left: round(left), right: round(right), top, bottom },
    values: marks,
    begins: values[0] > 0 ? (marks[0]?.text ?? null) : null,
    days: days.map((day) => ({ x: round(x(day)), text: number.format(day).replace('-', '−') })),
    start: first < 0 && last > 0 ? round(x(0)) : null,
    paths: plot.lines.flatMap((line) => pathsOf(line, x, y)),
    marks: plot.lines.flatMap((line) => marksOf(line, x, y)),
    ends: named.map(({ place, letter, value, at }, index) => ({
      ...{ place, letter, value, y: round(ends[index] ?? 0) },
      from: { x: round(x(at.day)), y: round(y(at.value)) },
    })),
  };
}

/** The first and the last day of some lines, counted from the first of the campaign. */
export function alignedDays(lines: readonly Pick<AlignedLine, 'points'>[]): readonly [number, number] {
  const days = lines.flatMap(({ points }) => [points[0]?.day ?? [], points.at(-1)?.day ?? []].flat());
  return days.length === 0 ? [0, 0] : [Math.min(...days), Math.max(...days)];
}

type Scale = (value: number) => number;

function endOf({ place, points }: AlignedLine, { unit }: ComparedPlot, style: AmountStyle) {
  const last = points.findLast(({ value }) => value !== null);
  if (!last || last.value === null) return [];
  const at = { day: last.day, value: last.value };
  return [{ place, letter: caseLetter(place), value: endText(last.value, unit, style), at }];
}

function pathsOf({ place, runs }: AlignedLine, x: Scale, y: Scale): ComparisonDrawing['paths'] {
  return runs.flatMap(({ joining, points }) => {
    if (points.length < 2) return [];
    const d = path(decimated(points.map(({ day, value }) => ({ x: x(day), y: y(value) })))) ?? '';
    return [{ place, look: joining === 'dotted' ? ('missing' as const) : ('solid' as const), d }];
  });
}

// All points where there is room for them; else some, at the same places for nobody, so that shapes of lines that cross
// do not cover each other. A point that is joined to none is always seen.
function marksOf({ place, points, runs }: AlignedLine, x: Scale, y: Scale): ComparisonDrawing['marks'] {
  const known = points.flatMap(({ day, value }) => (value === null ? [] : [{ place, x: x(day), y: y(value) }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const alone = new Set(runs.filter((run) => run.points.length === 1).map((run) => x(run.points[0]?.day ?? 0)));
  const isSparse = (last.x - first.x) / Math.max(1, known.length - 1) > APART;
  let next = first.x + (place * MARK_ROOM) / 4;
  return known
    .filter((mark) => {
      const isDue = mark.x >= next;
      if (isDue) next = mark.x + MARK_ROOM;
      return isSparse || isDue || mark === last || alone.has(mark.x);
    })
    .map((mark) => ({ place, x: round(mark.x), y: round(mark.y) }));
}

function round(length: number): number {
  return Math.round(length * 10) / 10 || 0;
}
