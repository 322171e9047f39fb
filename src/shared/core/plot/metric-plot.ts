import type { CaseStudy } from '../case-study/case-study.ts';
import type { MetricRow } from '../case-study/metric-row.ts';
import { amountIn, unitOf } from '../metrics/amount.ts';
import type { Annotation } from '../metrics/annotation.ts';
import { builtInMetric } from '../metrics/catalogue.ts';
import type { MetricUnit } from '../metrics/metric-definition.ts';
import { breaksOf, type LineBreak } from './breaks.ts';
import { type BucketSize, bucketStart } from './bucket.ts';
import { type Combining, combined, combiningOf } from './combine.ts';
import { combinedRate, type OtherLines } from './combined-rate.ts';
import { type PlotLine, type PlotPoint, readingPoints } from './plot-line.ts';
import { type Run, runsOf } from './runs.ts';

/** A line as it is drawn: readings, or what weeks or months of them come to. */
export interface ShownLine {
  readonly platform: string;
  readonly basis: PlotLine['basis'];
  readonly combining: Combining;
  readonly points: readonly PlotPoint[];
  readonly runs: readonly Run[];
}

/** A value across the whole plot. */
export interface Level {
  readonly is: 'target' | 'baseline';
  readonly value: number;
}

/** A note with the number it is called by on its plot, from 1 in the order of days. */
export interface NumberedNote {
  readonly number: number;
  readonly note: Annotation;
}

/** All that the plot of one metric shows, before it has a size. */
export interface MetricPlot {
  readonly row: MetricRow;
  readonly unit: MetricUnit;
  readonly size: BucketSize;
  readonly lines: readonly ShownLine[];
  /** Lines beyond those that can be told apart; their readings are in the data table. */
  readonly hidden: number;
  readonly levels: readonly Level[];
  readonly period: CaseStudy['period'];
  readonly notes: readonly NumberedNote[];
  /** Days from which a line is counted anew, where the definition knows of them. */
  readonly breaks: readonly LineBreak[];
}

/** More lines than these cannot be told apart by their names at the end. */
const MOST_LINES = 6;

/** What is plotted for a metric. Null where no two days have readings, or none of them a value. */
export function metricPlot(
  row: MetricRow,
  caseStudy: Pick<CaseStudy, 'metrics' | 'annotations' | 'period'>,
  lines: OtherLines['lines'],
  wanted: BucketSize = row.plotBy ?? 'day',
): MetricPlot | null {
  const own = lines.get(row.id) ?? [];
  const notes = (caseStudy.annotations ?? []).filter(({ metric }) => metric === row.id);
  if (!isPlotted(own)) return null;
  const unit = unitOf(row);
  const breaks = own.map((line) => breaksOf(line, row, notes));
  const others = { metrics: caseStudy.metrics, lines };
  const shown = own.slice(0, MOST_LINES);
  const asWanted = shown.map((line) => linePoints(row, line, wanted, others));
  const size = asWanted.some(hasValue) ? wanted : 'day';
  const [baseline, ...aims] = [row.baseline, row.target, row.targetTo].map((figure) => amountIn(figure, unit));
  return {
    row,
    unit,
    size,
    lines: shown.map((line, index) => {
      const points = (size === wanted && asWanted[index]) || linePoints(row, line, size, others);
      const days = (breaks[index] ?? []).map(({ date }) => bucketStart(date, size));
      return {
        platform: line.platform,
        basis: line.basis,
        combining: combiningOf(definitionOf(row), line.basis),
        points,
        runs: runsOf(points, { breaks: days, start: caseStudy.period.from }),
      };
    }),
    hidden: Math.max(0, own.length - MOST_LINES),
    levels: [
      ...aims.flatMap((value): readonly Level[] =>
        value === null || value === undefined ? [] : [{ is: 'target', value }],
      ),
      ...(baseline === null || baseline === undefined ? [] : [{ is: 'baseline' as const, value: baseline }]),
    ],
    period: caseStudy.period,
    notes: numbered(notes),
    breaks: [...new Map(breaks.flat().flatMap((one) => (one.text === null ? [] : [[one.date, one]]))).values()],
  };
}

function hasValue(points: readonly PlotPoint[]): boolean {
  return points.some(({ value }) => value !== null);
}

/** Whether the readings of two days are there, and a value among them. */
export function isPlotted(lines: readonly PlotLine[]): boolean {
  const days = new Set(lines.flatMap(({ readings }) => readings.slice(0, 2).map(({ date }) => date)));
  return days.size > 1 && lines.some(({ readings }) => readings.some(({ value }) => value !== null));
}

/** The sizes a plot can be seen in: weeks and months where there are several of them, and they come to something. */
export function sizesOf(row: MetricRow, others: OtherLines): readonly BucketSize[] {
  const own = others.lines.get(row.id) ?? [];
  const longest = Math.max(0, ...own.map(({ readings }) => readings.length));
  const comesTo = (size: 'week' | 'month') => {
    const buckets = own.map((line) => linePoints(row, line, size, others).filter(({ value }) => value !== null).length);
    const most = Math.max(0, ...buckets);
    return most > 2 && most < longest * 0.7;
  };
  return ['day', ...(['week', 'month'] as const).filter(comesTo)];
}

/** The notes of a plot, numbered in the order of their days. */
export function numbered(notes: readonly Annotation[]): readonly NumberedNote[] {
  return notes
    .toSorted((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1))
    .map((note, index) => ({ number: index + 1, note }));
}

function linePoints(row: MetricRow, line: PlotLine, size: BucketSize, others: OtherLines): readonly PlotPoint[] {
  if (size === 'day') return readingPoints(line);
  const definition = definitionOf(row);
  const combining = combiningOf(definition, line.basis);
  return definition && combining === 'parts'
    ? combinedRate(definition, line, size, others)
    : combined(line.readings, size, combining);
}

function definitionOf({ definition }: MetricRow) {
  return definition === undefined ? undefined : builtInMetric(definition);
}
