import type { Ulid } from './id-forms.ts';

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const LAST = 253_402_300_799_999;

/** The moment in a ULID's first ten characters, in milliseconds since 1970 (Crockford base 32); 0 past the year 9999. */
export function timeOfUlid(id: Ulid): number {
  const time = Array.from(id.slice(0, 10)).reduce((sum, digit) => sum * 32 + DIGITS.indexOf(digit), 0);
  return time <= LAST ? time : 0;
}

/** The calendar day, in UTC, on which an id was made. */
export function dayOfUlid(id: Ulid): string {
  return new Date(timeOfUlid(id)).toISOString().slice(0, 10);
}
