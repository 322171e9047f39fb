import { dayText } from '../metrics/day-text.ts';
import type { ResponseTime } from './response-time.ts';
import type { EntryKind, TimelineEntry } from './timeline-entry.ts';

/** What an entry is called by its kind. */
export const entryKindWords: Readonly<Record<EntryKind, string>> = {
  ours: 'We',
  theirs: 'They',
  noticed: 'Noticed',
  decision: 'Decided',
};

const LACKS = {
  notice: 'no entry says when it was noticed',
  statement: 'no statement was published after it was noticed',
  'time of notice': 'the time it was noticed is not known',
  'time of statement': 'the time of the first statement is not known',
} as const;

/** When an entry was, as the locale writes it; the day alone where the time is not known. */
export function momentText({ date, time }: Pick<TimelineEntry, 'date' | 'time'>, locale: string): string {
  return time === null ? dayText(date, locale) : `${dayText(date, locale)}, ${clockText(time, locale)}`;
}

/** A time of day as the locale writes it. */
export function clockText(time: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return format.format(new Date(`1970-01-01T${time}:00Z`));
}

/** A number of minutes in days, hours and minutes: `2 d 15 h 13 min`. */
export function spanText(minutes: number, locale: string): string {
  const count = new Intl.NumberFormat(locale);
  const parts = [
    [Math.floor(minutes / 1_440), 'd'],
    [Math.floor((minutes % 1_440) / 60), 'h'],
    [minutes % 60, 'min'],
  ] as const;
  const shown = parts.filter(([value]) => value > 0).map(([value, unit]) => `${count.format(value)}\u202f${unit}`);
  return shown.length === 0 ? `0\u202fmin` : shown.join(' ');
}

/** The response time in one sentence, or why it is not known. */
export function responseText(response: ResponseTime, locale: string): string {
  return response.is === 'known'
    ? `First response after ${spanText(response.minutes, locale)}`
    : `First response not known: ${LACKS[response.lacks]}`;
}

/** Where the response time comes from, one sentence a line. */
export function explainResponse(response: ResponseTime, locale: string): readonly string[] {
  const formula = 'From the first entry “noticed” to the first published statement from then on, by the clock.';
  if (response.is === 'unknown') return [formula, `Missing: ${LACKS[response.lacks]}.`];
  return [
    formula,
    `Noticed: ${momentText(response.noticed, locale)}`,
    `Statement: ${momentText(response.answered, locale)}`,
    `${new Intl.NumberFormat(locale).format(response.minutes)}\u202fmin in all.`,
  ];
}
