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

/** The day so many days after another. */
export function dayAfter(date: string, days: number): string {
  return dateAt(timeOf(date) + days * DAY);
}

/**
 * The number of a calendar day, counted from 1970. Reckoned from its digits, as thousands are asked for at once: years are
 * taken to begin in March, so that the leap day is their last (Hinnant, chrono-compatible low-level date algorithms).
 */
export function dayNumber(date: string): number {
  const [year, month, day] = [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)];
  const years = month > 2 ? year : year - 1;
  const era = Math.floor(years / 400);
  const ofEra = years - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}
