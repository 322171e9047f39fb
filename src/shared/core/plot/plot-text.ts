import { type AmountStyle, amountText } from '../metrics/amount-text.ts';
import type { Annotation } from '../metrics/annotation.ts';
import { dayText } from '../metrics/day-text.ts';
import { timeOf } from './days.ts';
import type { PlotDrawing } from './drawing.ts';
import { footnoteSign } from './footnote-sign.ts';
import type { MetricPlot, ShownLine } from './metric-plot.ts';
import type { PlotPoint } from './plot-line.ts';
import { daysText, lineName, shortDay } from './plot-names.ts';
import { gapsOf, usualStep } from './runs.ts';
import type { UnusualReading } from './unusual.ts';

/** More gaps than these are counted rather than named. */
const MOST_GAPS = 3;

/** Under the name of a plot: what its points are, whose, of which days, and which of them are missing. */
export function plotSubtitle(plot: MetricPlot, locale: string): string {
  const platforms = [...new Set(plot.lines.map(({ platform }) => platform).filter((name) => name !== ''))];
  const list = new Intl.ListFormat('en', { type: 'unit' });
  const dates = plot.lines
    .flatMap(({ points }) => [points[0]?.date ?? [], points.at(-1)?.date ?? []].flat())
    .toSorted();
  const about = [pointsText(plot), list.format(platforms), daysText(dates[0] ?? '', dates.at(-1) ?? '', locale)];
  const missing = gapsText(plot, locale);
  return [about.filter((part) => part !== '').join(', '), missing].filter((part) => part !== '').join('; ');
}

function pointsText({ size, lines }: MetricPlot): string {
  if (size === 'day') {
    const [first] = lines;
    const step = first ? usualStep(first.points) : null;
    if (step === 1) return 'Daily readings';
    if (step === 7) return 'Weekly readings';
    return step !== null && step >= 28 && step <= 31 ? 'Monthly readings' : 'Readings';
  }
  const ways = {
    sum: `each the sum of its readings`,
    last: `the last reading of each`,
    highest: `the highest reading of each, as people counted once cannot be added up`,
    middle: `the middle one of its readings`,
    parts: `each from the sums of its parts`,
  };
  const combining = [...new Set(lines.map((line) => ways[line.combining]))].join('; ');
  return `By ${size}, ${combining}`;
}

function gapsText({ lines: [line], size }: MetricPlot, locale: string): string {
  const gaps = line && size === 'day' ? gapsOf(line.points) : [];
  if (gaps.length === 0) return '';
  if (gaps.length > MOST_GAPS) return `dotted where readings are missing, ${gaps.length} times`;
  const list = new Intl.ListFormat('en', { type: 'unit' });
  return `none on ${list.format(gaps.map(({ from, to }) => daysText(from, to, locale)))}`;
}

/** What must be known to read a plot right: what is not comparable, known in part, not drawn, or not from nought on. */
export function plotFootnotes(plot: MetricPlot, drawing: PlotDrawing | null, locale: string): readonly string[] {
  const isPartial = plot.lines.some(({ points }) => points.some(({ known }) => known !== null));
  return [
    ...plot.breaks.map(
      ({ date, text }, index) =>
        `${footnoteSign(index)} From ${dayText(date, locale)}: ${text}. Values before and after cannot be compared.`,
    ),
    ...(plot.notes.some(({ note }) => note.kind === 'measurement change')
      ? ['Where the measurement changed the line is broken: values before and after cannot be compared.']
      : []),
    ...(isPartial ? [`Hollow points: readings of only some of the days of that ${plot.size}.`] : []),
    ...(plot.hidden > 0 ? [`Not drawn: ${plot.hidden} more platforms. Their readings are with the metric.`] : []),
    ...(drawing?.begins ? [`The axis begins at ${drawing.begins}.`] : []),
    ...(drawing ? [] : ['The values are too far apart to be drawn.']),
  ];
}

/** The whole plot in a sentence, for whoever does not see it. */
export function plotSummary(plot: MetricPlot, style: AmountStyle): string {
  const text = (value: number) => amountText(value, plot.unit, style);
  const lines = plot.lines.map((line) => {
    const values = line.points.flatMap(({ value }) => (value === null ? [] : [value]));
    const last = line.points.findLast(({ value }) => value !== null);
    if (!last || last.value === null) return '';
    const [least, most] = values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [
      last.value,
      last.value,
    ] as [number, number]);
    const whose = plot.lines.length > 1 ? `${lineName(line, plot, style.locale)}: ` : '';
    return `${whose}${text(last.value)} on ${dayText(last.date, style.locale)}, from ${text(least)} to ${text(most)}`;
  });
  const levels = plot.levels.map(({ is, value }) => `${is} ${text(value)}`);
  return [...lines.filter((part) => part !== ''), ...levels].join('; ');
}

/** One point as it is spoken, and shown beside it: when, how much, whose, and the notes on it. */
export function pointText(plot: MetricPlot, line: ShownLine, point: PlotPoint, style: AmountStyle): string {
  const value = point.value === null ? 'not available' : amountText(point.value, plot.unit, style);
  const whose = plot.lines.length > 1 ? `, ${lineName(line, plot, style.locale)}` : '';
  const part = point.known ? `, ${point.known.days} of ${point.known.of} days known` : '';
  return `${whenText(plot, point, style.locale)}: ${value}${whose}${part}`;
}

/** When a point is: its day, its week or its month. */
export function whenText({ size }: Pick<MetricPlot, 'size'>, { date }: PlotPoint, locale: string): string {
  if (size === 'month')
    return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(timeOf(date));
  return size === 'week' ? `week of ${dayText(date, locale)}` : dayText(date, locale);
}

/** The day or the days of a note; the year where the plot's days are of several. */
export function noteDays({ from, to }: Pick<Annotation, 'from' | 'to'>, locale: string, withYear: boolean): string {
  if (withYear) return daysText(from, to ?? from, locale);
  if (to === null || to === from) return shortDay(from, locale);
  const form = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return form.formatRange(timeOf(from), timeOf(to));
}

/** Whether days are told with their year: those of the plot and its notes are of more than one. */
export function needsYear({ lines, notes }: Pick<MetricPlot, 'lines' | 'notes'>): boolean {
  const dates = [
    ...lines.flatMap(({ points }) => [points[0], points.at(-1)].flatMap((point) => point?.date ?? [])),
    ...notes.flatMap(({ note }) => [note.from, note.to ?? note.from]),
  ];
  return new Set(dates.map((date) => date.slice(0, 4))).size > 1;
}

/** Why a reading is worth a note, with what it was computed from. */
export function unusualText(
  { date, platform, value, usual, before, times }: UnusualReading,
  plot: Pick<MetricPlot, 'unit'>,
  style: AmountStyle,
): string {
  const much = new Intl.NumberFormat(style.locale, { maximumFractionDigits: 1, maximumSignificantDigits: 2 }).format(
    times,
  );
  const where = platform === '' ? '' : ` on ${platform}`;
  return `${dayText(date, style.locale)}${where}: ${amountText(value, plot.unit, style)} is ${much} times ${amountText(usual, plot.unit, style)}, the median of the ${before} readings before.`;
}

/** What the shapes of marks mean, of those that a plot has. */
export function kindsText(notes: MetricPlot['notes']): string {
  const kinds = new Set(notes.map(({ note }) => note.kind));
  const shapes = [
    kinds.has('ours') ? 'Disc: ours.' : '',
    kinds.has('outside') ? 'Diamond: from outside.' : '',
    kinds.has('measurement change') ? 'Square: measurement change.' : '',
  ];
  return shapes.filter((part) => part !== '').join(' ');
}
