import { DAY, dateAt, dayAfter, dayNumber } from './days.ts';

/** What one point of a plot stands for: a reading as it was taken, or all of a week or of a month. */
export const bucketSizes = ['day', 'week', 'month'] as const;
export type BucketSize = (typeof bucketSizes)[number];

/** The first day of the week (from Monday) or of the month that a day is in; the day itself for days. */
export function bucketStart(date: string, size: BucketSize): string {
  if (size === 'month') return `${date.slice(0, 8)}01`;
  if (size === 'day') return date;
  return dateAt(weekStart(dayNumber(date)) * DAY);
}

/** The Monday of a day's week, both counted from 1970, which began on a Thursday. */
export function weekStart(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** The last day of the week or month that begins on a day. */
export function bucketEnd(start: string, size: BucketSize): string {
  if (size === 'day') return start;
  if (size === 'week') return dayAfter(start, 6);
  // A month has at most 31 days, so that this is in the next one.
  return dayAfter(bucketStart(dayAfter(start, 31), 'month'), -1);
}
