import { isCalendarDate } from '../dates.ts';
import type { QueryCondition } from './case-query.ts';

const DATE = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;

/** The days before or after a day, month or year, itself left out, or since its first day; null where it is none. */
export function daysIn(typed: string, which: 'before' | 'after' | 'since'): QueryCondition | null {
  const days = firstAndLast(typed);
  if (!days) return null;
  if (which === 'since') return { by: 'day', from: days.first, to: null };
  return which === 'before'
    ? { by: 'day', from: null, to: besides(days.first, -1) }
    : { by: 'day', from: besides(days.last, 1), to: null };
}

/** The campaigns that reached into a month or year; null where it is none. */
export function monthPrefix(typed: string): QueryCondition | null {
  const days = firstAndLast(typed);
  const [, year, month, day] = DATE.exec(typed) ?? [];
  if (!days || day !== undefined) return null;
  return {
    by: 'facet',
    kind: 'month',
    value: month === undefined ? `${year}-` : days.first.slice(0, 7),
    match: 'prefix',
  };
}

function firstAndLast(typed: string): { readonly first: string; readonly last: string } | null {
  const [, year, month, day] = DATE.exec(typed) ?? [];
  if (year === undefined) return null;
  const two = (number: string) => number.padStart(2, '0');
  const first = `${year}-${two(month ?? '1')}-${two(day ?? '1')}`;
  if (!isCalendarDate(first)) return null;
  if (day !== undefined) return { first, last: first };
  const end = new Date(`${first}T00:00:00Z`);
  if (month === undefined) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else end.setUTCMonth(end.getUTCMonth() + 1);
  return { first, last: dayBefore(end) };
}

function besides(day: string, by: 1 | -1): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + by);
  return asDay(moment);
}

function dayBefore(moment: Date): string {
  return asDay(new Date(moment.getTime() - 86_400_000));
}

// Beside the years 0 and 9999 there are no days a case could have: text still compares as it should.
function asDay(moment: Date): string {
  const year = moment.getUTCFullYear();
  return year < 0 ? '' : year > 9999 ? '9999-99-99' : moment.toISOString().slice(0, 10);
}
