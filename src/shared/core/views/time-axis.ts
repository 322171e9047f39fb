import { scaleUtc } from 'd3-scale';
import { DAY } from '../plot/days.ts';

/** A mark on the axis of time: `label` in the words of the locale. */
export interface TimeMark {
  readonly at: number;
  readonly label: string;
}

export interface TimeAxis {
  /** CSS pixels from the beginning to a day, counted from 1970. */
  readonly at: (day: number) => number;
  readonly width: number;
  /** The years that reach into a part of the axis, and what they are divided into, as far as there is room. */
  readonly marks: (
    from: number,
    to: number,
    locale: string,
  ) => { readonly years: readonly TimeMark[]; readonly parts: readonly TimeMark[] };
}

/** Pixels that a month's short name needs, and a year's number. */
const [MONTH_ROOM, YEAR_ROOM] = [36, 40];
const DAYS_OF_MONTH = 365.25 / 12;

/** An axis from the year of the first day to the end of the last day's year, at least so wide. */
export function timeAxis(first: number, last: number, pixelsPerDay: number, least: number): TimeAxis {
  const [from, to] = [yearOf(first), yearOf(last) + 1];
  const days = (yearStart(to) - yearStart(from)) / DAY;
  const perDay = Math.max(pixelsPerDay, least / days);
  const width = days * perDay;
  const scale = scaleUtc()
    .domain([yearStart(from), yearStart(to)])
    .range([0, width]);
  const months = [1, 3, 6].find((count) => count * DAYS_OF_MONTH * perDay >= MONTH_ROOM);
  const years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((count) => count * 365 * perDay >= YEAR_ROOM) ?? 1000;
  return {
    at: (day) => scale(day * DAY),
    width,
    marks(left, right, locale) {
      const [begin, end] = [scale.invert(left).getUTCFullYear(), scale.invert(right).getUTCFullYear()];
      const named = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
      const shown = Array.from({ length: end - begin + 1 }, (_, i) => begin + i);
      return {
        years: shown
          .filter((year) => year % years === 0)
          .map((year) => ({ at: scale(yearStart(year)), label: String(year) })),
        parts: months === undefined ? [] : shown.flatMap((year) => partsOf(year, months)),
      };

      function partsOf(year: number, step: number): readonly TimeMark[] {
        return Array.from({ length: 12 / step - 1 }, (_, i) => {
          const time = monthStart(year, (i + 1) * step);
          return { at: scale(time), label: named.format(time) };
        });
      }
    },
  };
}

function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

function yearStart(year: number): number {
  return monthStart(year, 0);
}

// `Date.UTC` takes the years before 100 for those of the last century.
function monthStart(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}
