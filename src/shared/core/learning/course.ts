import { numberFormat } from '../locale-formats.ts';
import type { OutcomeNotes } from '../outcome/outcome-notes.ts';
import { daysBetween } from './loop.ts';

/** The days by which one sees how early something was noticed, in the order they should come in. */
export const courseMarks = [
  'started',
  'first sign',
  'noticed',
  'acknowledged',
  'changed',
  'point of no return',
] as const;
export type CourseMark = (typeof courseMarks)[number];

/** A known day, and how many days after the known one before it; null for the first. */
export interface CourseDay {
  readonly mark: CourseMark;
  readonly on: string;
  readonly after: number | null;
}

export interface CourseFacts {
  readonly start: string | null;
  readonly notes: OutcomeNotes | undefined;
}

/** The known days of a case in the order of time; equal days in the order of the marks. */
export function courseOf(facts: CourseFacts): readonly CourseDay[] {
  const days = daysOf(facts);
  const known = courseMarks.flatMap((mark) => (days[mark] ? [{ mark, on: days[mark] }] : []));
  return known
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map(({ mark, on }, place, all) => {
      const before = all[place - 1];
      return { mark, on, after: before ? daysBetween(before.on, on) : null };
    });
}

/** How early it was noticed, as one sentence; '' while one of the two days is not known. */
export function noticedText(notes: OutcomeNotes | undefined, locale: string): string {
  const [noticed, last] = [notes?.noticed, notes?.pointOfNoReturn];
  if (!noticed || !last) return '';
  const days = daysBetween(noticed, last);
  if (days === 0) return 'Noticed on the day of the point of no return';
  const count = numberFormat(locale).format(Math.abs(days));
  const unit = Math.abs(days) === 1 ? 'day' : 'days';
  return `Noticed ${count} ${unit} ${days > 0 ? 'before' : 'after'} the point of no return`;
}

/** What cannot be right about the order of the days, as sentences; nothing is changed because of it. */
export function courseDoubts(facts: CourseFacts): readonly string[] {
  const days = daysOf(facts);
  const isBefore = (one: CourseMark, other: CourseMark) => Boolean(days[one] && days[other] && days[one] < days[other]);
  return [
    isBefore('noticed', 'first sign') ? 'It cannot have been noticed before its first sign. Check the two days.' : '',
    isBefore('changed', 'noticed')
      ? 'What was changed before it was noticed was no answer to it. Check the two days.'
      : '',
  ].filter((sentence) => sentence !== '');
}

function daysOf({ start, notes }: CourseFacts): Readonly<Record<CourseMark, string | null | undefined>> {
  return {
    started: start,
    'first sign': notes?.firstSign,
    noticed: notes?.noticed,
    acknowledged: notes?.acknowledged?.on,
    changed: notes?.changed,
    'point of no return': notes?.pointOfNoReturn,
  };
}
