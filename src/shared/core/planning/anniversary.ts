import { daysBetween } from '../learning/loop.ts';

/** Days before and after today that still are "this week". */
const REACH = 3;

/**
 * How many years ago a day was, if it was in this week of an earlier year: at most three days before or after today's
 * date in any year before this one. Null where it was not. 29 February counts as 1 March where there is none.
 */
export function yearsAgo(day: string, today: string): number | null {
  const [year, now] = [Number(day.slice(0, 4)), Number(today.slice(0, 4))];
  // Around the turn of the year the day nearest to today's may be in the year before or after.
  for (const years of [now - year - 1, now - year, now - year + 1]) {
    if (years > 0 && Math.abs(daysBetween(moved(day, years), today)) <= REACH) return years;
  }
  return null;
}

function moved(day: string, years: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCFullYear(moment.getUTCFullYear() + years);
  return moment.toISOString().slice(0, 10);
}
