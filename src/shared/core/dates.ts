import { z } from 'zod';

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A calendar day, `2026-03-05`, without time or zone. */
export const calendarDateSchema = z.string().regex(DATE).refine(isRealDay, 'no such day');
export type CalendarDate = z.infer<typeof calendarDateSchema>;

/** A moment in UTC, `2026-03-05T14:02:11.000Z`. */
export const instantSchema = z.iso.datetime();
export type Instant = z.infer<typeof instantSchema>;

function isRealDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** The calendar day a moment falls on where the person is. */
export function localDay(moment: Date): CalendarDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export function isCalendarDate(text: string): boolean {
  return calendarDateSchema.safeParse(text).success;
}
