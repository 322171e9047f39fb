/** Milliseconds of a calendar day in UTC, where all days are equally long. */
export const DAY = 86_400_000;

/** The beginning of a calendar day, in milliseconds since 1970. */
export function timeOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The calendar day of a moment. */
export function dateAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** How many days the second is after the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

/** The day so many days after another. */
export function dayAfter(date: string, days: number): string {
  return dateAt(timeOf(date) + days * DAY);
}

/** The number of a calendar day, counted from 1970. */
export function dayNumber(date: string): number {
  return timeOf(date) / DAY;
}
