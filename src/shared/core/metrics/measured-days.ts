import type { MetricRow } from '../case-study/metric-row.ts';
import { amountIn, unitOf } from './amount.ts';
import type { Reading } from './reading.ts';

/** The days of which something is known: of readings with a value, of typed actuals with a date, of scored levels. */
export function measuredDays(rows: readonly MetricRow[], readings: readonly Reading[]): readonly string[] {
  return [
    ...readings.filter(({ value }) => value !== null).map(({ date }) => date),
    ...rows.flatMap((row) => {
      if (row.levels) return row.levels.score ? [row.levels.score.on] : [];
      return row.actualOn && amountIn(row.actual, unitOf(row)) !== null ? [row.actualOn] : [];
    }),
  ];
}

/** The lines whose actual was typed without a day, and has no reading in its place: of when they are is not guessed. */
export function undatedRows(rows: readonly MetricRow[], readings: readonly Reading[]): readonly MetricRow[] {
  const read = new Set<string>(readings.filter(({ value }) => value !== null).map(({ metric }) => metric));
  return rows.filter(
    (row) => !row.levels && !row.actualOn && !read.has(row.id) && amountIn(row.actual, unitOf(row)) !== null,
  );
}
