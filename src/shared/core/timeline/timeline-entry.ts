import { z } from 'zod';
import { calendarDateSchema } from '../dates.ts';
import { ulidSchema } from '../ids.ts';
import { limits } from '../limits.ts';

/** What an entry tells: what we did, what others did, when we noticed something, what was decided. */
export const entryKinds = ['ours', 'theirs', 'noticed', 'decision'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A time of day to the minute, `09:05`, by the clock of those who write. */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const text = z.string().max(limits.captionLength);

/** One wording of a statement, and when it was begun. */
const versionSchema = z.looseObject({ text, date: calendarDateSchema, time: clockTimeSchema });
export type StatementVersion = Readonly<z.infer<typeof versionSchema>>;

/** A statement: its wordings, the oldest first, and whether the last of them was published at the time of its entry. */
const statementSchema = z.looseObject({
  versions: z.array(versionSchema).min(1).max(limits.listLength),
  published: z.boolean(),
});
export type Statement = Readonly<z.infer<typeof statementSchema>>;

/** One entry of a timeline. A time that is not known is null, which is not midnight. */
export const timelineEntrySchema = z.looseObject({
  id: ulidSchema,
  date: calendarDateSchema,
  time: clockTimeSchema.nullable(),
  text,
  kind: z.enum(entryKinds),
  /** The evidence item it points to. */
  evidence: ulidSchema.nullable(),
  statement: statementSchema.nullable(),
});
export type TimelineEntry = Readonly<z.infer<typeof timelineEntrySchema>>;

/**
 * Entries in the order of time, those of a day without a time behind the others of that day; of one minute in the order
 * they were entered. Any order of the same entries gives the same.
 */
export function inTime(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  // Behind the last minute of a day.
  const key = ({ date, time, id }: TimelineEntry) => `${date} ${time ?? '99:99'} ${id}`;
  return entries
    .map((entry) => ({ entry, at: key(entry) }))
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({ entry }) => entry);
}

/** The wording that stands: the last. '' for an entry without a statement. */
export function statementText({ statement }: Pick<TimelineEntry, 'statement'>): string {
  return statement?.versions.at(-1)?.text ?? '';
}
