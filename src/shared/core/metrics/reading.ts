import { z } from 'zod';
import { calendarDateSchema } from '../dates.ts';
import { ulidSchema } from '../ids.ts';
import { limits } from '../limits.ts';

/** What a reading covers: the time since the beginning, or the days from one to another, both included. */
export const basisSchema = z.discriminatedUnion('is', [
  z.looseObject({ is: z.literal('lifetime') }),
  z.looseObject({ is: z.literal('period'), from: calendarDateSchema, to: calendarDateSchema }),
]);
export type Basis = Readonly<z.infer<typeof basisSchema>>;

/**
 * A dated value of one metric. `value` is null for "not available", which is not zero: platforms answer nothing for
 * what they no longer know. Percentages are fractions.
 */
export const readingSchema = z.looseObject({
  id: ulidSchema,
  /** The line of the targets table it belongs to. */
  metric: ulidSchema,
  date: calendarDateSchema,
  value: z.number().nullable(),
  basis: basisSchema,
  source: z.string().max(limits.nameLength),
  platform: z.string().max(limits.nameLength),
});
export type Reading = Readonly<z.infer<typeof readingSchema>>;

/** Readings by date, then by id, which tells their order of entry. Any order of the same readings gives the same. */
export function byDate(readings: readonly Reading[]): readonly Reading[] {
  return readings.toSorted(inOrder);
}

/**
 * The reading that counts as the actual: the latest with a value on or before `due` (any date where null) and of the
 * wanted kind of basis. Undefined where there is none. The last one entered wins a tie of dates.
 */
export function latestReading(
  readings: readonly Reading[],
  metric: string,
  due: string | null,
  basis: Basis['is'] | null = null,
): Reading | undefined {
  let latest: Reading | undefined;
  for (const reading of readings) {
    const counts =
      reading.metric === metric &&
      reading.value !== null &&
      (due === null || reading.date <= due) &&
      (basis === null || reading.basis.is === basis);
    if (counts && (latest === undefined || inOrder(latest, reading) < 0)) latest = reading;
  }
  return latest;
}

function inOrder(a: Reading, b: Reading): number {
  return compare(a.date, b.date) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
