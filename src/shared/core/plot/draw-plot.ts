import { line as shape } from 'd3-shape';
import { axisText, endText, timeTexts } from './axis-text.ts';
import { DAY, dayNumber } from './days.ts';
import { decimated, type Spot } from './decimate.ts';
import type { PlotDrawing, PlotRoom } from './drawing.ts';
import { footnoteSign } from './footnote-sign.ts';
import type { MetricPlot, ShownLine } from './metric-plot.ts';
import { placedPins } from './pins.ts';
import { lineName, periodName } from './plot-names.ts';
import type { Run } from './runs.ts';
import { dayScale, valueScale, valuesOf } from './scales.ts';
import { spreadOut } from './spread.ts';

/** Above the field, for the name of the campaign; below it, for the days. */
const [ABOVE, BELOW] = [20, 24];
/** The width of a letter of the axis, and of one at the end of a line. */
const [LETTER, END_LETTER] = [6.3, 6.7];
/** From one name at the end of a line to the next. */
const [END_GAP, STACKED_GAP] = [15, 28];
/** Points further apart than this are seen one by one. */
const APART = 14;
/** From so many days on only years are marked. */
const LONG = 1500;
/** From one mark of an axis to the next. */
const [VALUE_ROOM, TIME_ROOM] = [52, 84];

const path = shape<Spot>()
  .x(({ x }) => round(x))
  .y(({ y }) => round(y));

/** Sets a plot out in a room. Null where its values are so large that no scale holds them. */
export function drawPlot(plot: MetricPlot, { width, height, days, style }: PlotRoom): PlotDrawing | null {
  const values = valuesOf(plot);
  if (!values) return null;
  const [top, bottom] = [ABOVE, height - BELOW];
  const { at: y, back: valueAt, ticks } = valueScale(values, bottom, top, VALUE_ROOM);
  const text = axisText(plot.unit, (ticks[1] ?? 1) - (ticks[0] ?? 0) || 1, Math.max(...ticks.map(Math.abs)), style);
  const marks = ticks.map((value) => ({ y: round(y(value)), text: text(value) }));
  const names = endNames(plot, style, y);
  const longest = Math.max(0, ...names.map(({ value, name }) => `${value} ${name}`.length * END_LETTER));
  const stacked = longest + 16 > width * 0.26;
  const beside = stacked
    ? Math.max(0, ...names.map(({ value, name }) => Math.max(value.length, name.length) * END_LETTER))
    : longest;
  const left = 8 + Math.max(...marks.map((mark) => mark.text.length)) * LETTER;
  const right = Math.max(left + 40, width - beside - 12);
  const { at: x, back: dayAt, ticks: times } = dayScale(days, left, right, TIME_ROOM);
  const ends = spreadOut(
    names.map((name) => name.y),
    stacked ? STACKED_GAP : END_GAP,
    top,
    stacked ? bottom - 12 : bottom,
  );
  const runs = plot.lines.flatMap((one) => one.runs);
  return {
    width,
    height,
    places: { x, y, dayAt, valueAt },
    field: { left: round(left), right: round(right), top, bottom },
    values: marks,
    begins: values[0] > 0 ? (marks[0]?.text ?? null) : null,
    times: timeMarks(times, days, x, { left, right }, style.locale),
    period: periodPlace(plot, days, x, style.locale),
    levels: plot.levels.map(({ is, value }) => ({ is, y: round(y(value)) })),
    paths: runs.flatMap((run) => pathOf(run, x, y)),
    dots: plot.lines.flatMap((one) => dotsOf(one, x, y)),
    breaks: breakMarks(plot, x, left, right),
    ends: names.map(({ value, name, y: wanted, day }, index) => ({
      ...{ value, name, y: round(ends[index] ?? wanted) },
      from: { x: day === null ? round(right) : round(x(day)), y: round(wanted) },
    })),
    stacked,
    pins: pinsOf(plot, days, x, y, { top: top + 10, bottom: bottom - 10 }),
  };
}

type Scale = (value: number) => number;

function endNames(plot: MetricPlot, style: PlotRoom['style'], y: Scale) {
  const lines = plot.lines.flatMap((one) => {
    const last = one.points.findLast(({ value }) => value !== null);
    if (!last || last.value === null) return [];
    const name = lineName(one, plot, style.locale);
    return [{ value: endText(last.value, plot.unit, style), name, y: y(last.value), day: last.day }];
  });
  const levels = plot.levels.map(({ is, value }) => ({
    ...{ value: endText(value, plot.unit, style), name: is, y: y(value) },
    day: null,
  }));
  return [...levels, ...lines];
}

function timeMarks(
  times: readonly number[],
  days: readonly [number, number],
  x: Scale,
  { left, right }: { readonly left: number; readonly right: number },
  locale: string,
): PlotDrawing['times'] {
  const marked = times.length > 0 ? times : [...new Set(days)].map((day) => day * DAY);
  const shown = marked.map((time) => x(time / DAY));
  const texts = timeTexts(marked, locale);
  const begin = timeTexts([days[0] * DAY], locale)[0] ?? '';
  const first: PlotDrawing['times'] =
    days[1] - days[0] < LONG && (shown[0] ?? 0) - left > begin.length * LETTER + 24
      ? [{ x: round(left), text: begin, anchor: 'start' }]
      : [];
  const others = shown.map((at, index): PlotDrawing['times'][number] => {
    const text = texts[index] ?? '';
    const half = (text.length * LETTER) / 2;
    // Never beyond the field: names of lines and values stand there.
    const anchor = at - half < left - 8 ? 'start' : at + half > right + 20 ? 'end' : 'middle';
    return { x: round(at), text, anchor };
  });
  return [...first, ...others];
}

function periodPlace({ period }: MetricPlot, [first, last]: readonly [number, number], x: Scale, locale: string) {
  if (!period.from && !period.to) return null;
  const from = Math.max(first, period.from ? dayNumber(period.from) : first);
  const to = Math.min(last, period.to ? dayNumber(period.to) : last);
  if (from > to) return null;
  const [begin, end] = [x(from), x(to)];
  return {
    x: round(begin),
    width: round(Math.max(1, end - begin)),
    text: periodName(period, locale),
    textAt: round((begin + end) / 2),
  };
}

// A noted change has its mark; one that the definition knows of has the sign of its footnote.
function breakMarks({ breaks, notes }: MetricPlot, x: Scale, left: number, right: number): PlotDrawing['breaks'] {
  const noted = notes.filter(({ note }) => note.kind === 'measurement change');
  return [
    ...breaks.map(({ date }, index) => ({ date, sign: footnoteSign(index) })),
    ...noted.map(({ note }) => ({ date: note.from, sign: '' })),
  ]
    .map(({ date, sign }) => ({ x: round(x(dayNumber(date))), sign }))
    .filter((mark) => mark.x > left && mark.x <= right);
}

function pathOf({ joining, past, points }: Run, x: Scale, y: Scale): PlotDrawing['paths'] {
  if (points.length < 2) return [];
  const d = path(decimated(points.map(({ day, value }) => ({ x: x(day), y: y(value) })))) ?? '';
  return [{ look: joining === 'dotted' ? 'missing' : past ? 'past' : 'now', d }];
}

function dotsOf({ runs, points }: ShownLine, x: Scale, y: Scale): PlotDrawing['dots'] {
  const [first, last] = [points[0], points.at(-1)];
  const isSparse = first && last && (x(last.day) - x(first.day)) / points.length > APART;
  const seen = new Set<number>();
  return runs.flatMap(({ points: ofRun, past }) =>
    ofRun.flatMap(({ day, value, known }) => {
      const shown = (isSparse || ofRun.length === 1 || known) && !seen.has(day);
      seen.add(day);
      return shown
        ? [
            {
              x: round(x(day)),
              y: round(y(value)),
              look: past ? ('past' as const) : ('now' as const),
              hollow: known !== null,
            },
          ]
        : [];
    }),
  );
}

function pinsOf(
  { notes, lines }: MetricPlot,
  [first, last]: readonly [number, number],
  x: Scale,
  y: Scale,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): PlotDrawing['pins'] {
  const within = notes.filter(({ note }) => dayNumber(note.from) >= first && dayNumber(note.from) <= last);
  const spots = within.map(({ note }) => {
    const day = dayNumber(note.from);
    const value = lines[0] ? valueAt(lines[0], day) : null;
    return { x: x(day), y: value === null ? bottom + 10 : y(value) };
  });
  const places = placedPins(spots, top, bottom);
  return within.map(({ number, note }, index) => ({
    ...{ number, kind: note.kind, id: note.id },
    x: round(spots[index]?.x ?? 0),
    y: round(places[index] ?? 0),
    at: round(spots[index]?.y ?? 0),
    to: note.to === null ? null : round(x(Math.min(last, dayNumber(note.to)))),
  }));
}

/** The height of a line above a day, between its points too; null beyond its ends. */
function valueAt({ points }: ShownLine, day: number): number | null {
  const known = points.filter(({ value }) => value !== null);
  const after = known.findIndex((point) => point.day >= day);
  const [left, right] = [known[after - 1], known[after]];
  if (!right || right.value === null) return null;
  if (right.day === day) return right.value;
  if (!left || left.value === null) return null;
  return left.value + ((right.value - left.value) * (day - left.day)) / (right.day - left.day);
}

function round(length: number): number {
  return Math.round(length * 10) / 10 || 0;
}
