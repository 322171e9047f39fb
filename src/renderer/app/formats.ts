import { monthsText } from '../../shared/core/months-text.ts';
import { useSession } from './session.ts';
import { sizeText } from './size-text.ts';

/** Dates and counts as the app's locale writes them. */
export interface Formats {
  count(value: number): string;
  /** The right one of two wordings, with the count in it: `cases(1, 'case', 'cases')` is "1 case". */
  counted(value: number, one: string, many: string): string;
  /** Months of a period, `Mar–Apr 2026`; one end may be missing; '' when both are. */
  months(from: string | null, to: string | null): string;
  /** A moment as day and time, `5 March 2026, 14:02`. */
  moment(instant: string): string;
  /** A day in words, `Tuesday, 9 June`. */
  weekday(day: Date): string;
  /** A size, three figures at most: `412 kB`. */
  size(bytes: number): string;
}

// Making the formats of a locale takes longer than drawing what they are for.
const known = new Map<string, Formats>();

/** The formats of a locale, made once. */
export function formatsFor(locale: string): Formats {
  const formats = known.get(locale) ?? makeFormats(locale);
  known.set(locale, formats);
  return formats;
}

function makeFormats(locale: string): Formats {
  const count = new Intl.NumberFormat(locale);
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  return {
    count: (value) => count.format(value),
    counted: (value, one, many) => `${count.format(value)} ${value === 1 ? one : many}`,
    months: monthsText(locale),
    moment: (instant) => moment.format(new Date(instant)),
    weekday: (date) => weekday.format(date),
    size: (bytes) => sizeText(bytes, locale),
  };
}

export function useFormats(): Formats {
  return formatsFor(useSession((state) => state.locale));
}
