import type { MetricDefinition } from '../metrics/metric-definition.ts';
import type { Basis, Reading } from '../metrics/reading.ts';
import { type BucketSize, bucketEnd, bucketStart, weekStart } from './bucket.ts';
import { dayNumber } from './days.ts';
import type { PlotPoint } from './plot-line.ts';

/**
 * How the readings of a week or a month become one. `highest` for what counts people once, where a week is not the sum of
 * its days; `parts` for rates, which come from the sums of their parts.
 */
export type Combining = 'sum' | 'last' | 'highest' | 'middle' | 'parts';

/** The way of a metric's definition; what covers all time since the beginning is a level, and its last one counts. */
export function combiningOf(definition: MetricDefinition | undefined, basis: Basis['is']): Combining {
  if (basis === 'lifetime' || !definition) return 'last';
  const ways = { sum: 'sum', last: 'last', unique: 'highest', median: 'middle', ratio: 'parts' } as const;
  return ways[definition.aggregation];
}

/** The readings of a line by week or month; `parts` cannot be said from the readings alone, and is null everywhere. */
export function combined(
  readings: readonly Reading[],
  size: Exclude<BucketSize, 'day'>,
  combining: Combining,
): readonly PlotPoint[] {
  const buckets = new Map<number | string, Reading[]>();
  for (const reading of readings) {
    // Not the first day as a date yet: that would be made of every reading.
    const key = size === 'week' ? weekStart(dayNumber(reading.date)) : reading.date.slice(0, 7);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(reading);
    else buckets.set(key, [reading]);
  }
  return [...buckets.values()].map((within) =>
    point(bucketStart(within[0]?.date ?? '', size), within, size, combining),
  );
}

function point(start: string, within: readonly Reading[], size: BucketSize, combining: Combining): PlotPoint {
  const values = within.flatMap(({ value }) => (value === null ? [] : [value]));
  if (combining === 'sum') return summed(start, within, size);
  return { ...at(start), value: values.length === 0 ? null : one(values, combining), known: null };
}

function at(start: string) {
  return { date: start, day: dayNumber(start) };
}

function one(values: readonly number[], combining: Exclude<Combining, 'sum'>): number | null {
  if (combining === 'last') return values.at(-1) ?? null;
  if (combining === 'highest') return values.reduce((most, value) => Math.max(most, value));
  return combining === 'middle' ? middle(values) : null;
}

/** The median of some values; NaN of none. */
export function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

// Nothing is added up whose days overlap, or reach into another week: it would be counted twice, or in the wrong place.
function summed(start: string, within: readonly Reading[], size: BucketSize): PlotPoint {
  const [first, last] = [dayNumber(start), dayNumber(bucketEnd(start, size))];
  const days = new Set<number>();
  let total = 0;
  for (const { value, basis, date } of within) {
    if (value === null) continue;
    const from = dayNumber(basis.is === 'period' ? basis.from : date);
    const to = dayNumber(basis.is === 'period' ? basis.to : date);
    if (from > to || from < first || to > last) return { ...at(start), value: null, known: null };
    for (let day = from; day <= to; day += 1) {
      if (days.has(day)) return { ...at(start), value: null, known: null };
      days.add(day);
    }
    total += value;
  }
  const of = last - first + 1;
  if (days.size === 0) return { ...at(start), value: null, known: null };
  return { ...at(start), value: total, known: days.size < of ? { days: days.size, of } : null };
}
