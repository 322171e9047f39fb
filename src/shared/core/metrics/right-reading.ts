import type { MetricRow } from '../case-study/metric-row.ts';
import { unitOf } from './amount.ts';
import { builtInMetric } from './catalogue.ts';
import { latestReading, type Reading } from './reading.ts';

/** The reading that counts for a line, and what is not in it although the line has readings of it. */
export interface RightReading {
  readonly reading: Reading;
  /** Other platforms that were read, as they are called, where the reading is of one platform. */
  readonly otherPlatforms: readonly string[];
  /** How many other readings each cover a time of their own, where the reading does and the metric adds up over time. */
  readonly otherPeriods: number;
}

/**
 * The latest reading by the line's due day, of the right basis: a target is for all of a campaign, so a reading since the
 * beginning comes before any of a period. Of a stock, as followers, both say how many there were on the day. Undefined
 * where nothing was read.
 */
export function rightReading(row: MetricRow, readings: readonly Reading[]): RightReading | undefined {
  const due = row.due ?? null;
  const isStock = row.definition !== undefined && builtInMetric(row.definition)?.aggregation === 'last';
  const whole = isStock ? undefined : latestReading(readings, row.id, due, 'lifetime');
  const reading = whole ?? latestReading(readings, row.id, due);
  if (!reading) return undefined;
  const others = readings.filter(
    ({ id, metric, value, date }) =>
      metric === row.id && id !== reading.id && value !== null && (due === null || date <= due),
  );
  return { reading, otherPlatforms: otherPlatforms(reading, others), otherPeriods: otherPeriods(row, reading, others) };
}

function otherPlatforms({ platform }: Reading, others: readonly Reading[]): readonly string[] {
  const own = platform.trim().toLowerCase();
  if (own === '') return [];
  const names = new Map<string, string>();
  for (const other of others) {
    const name = other.platform.trim();
    const key = name.toLowerCase();
    if (key !== '' && key !== own && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

function otherPeriods(row: MetricRow, reading: Reading, others: readonly Reading[]): number {
  const { basis, platform } = reading;
  const isAdded = row.definition ? builtInMetric(row.definition)?.aggregation === 'sum' : unitOf(row) === 'count';
  if (basis.is !== 'period' || !isAdded) return 0;
  const own = platform.trim().toLowerCase();
  return others.filter(
    (other) =>
      other.basis.is === 'period' &&
      other.platform.trim().toLowerCase() === own &&
      (other.basis.from !== basis.from || other.basis.to !== basis.to),
  ).length;
}
