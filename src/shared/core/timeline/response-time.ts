import { inTime, type TimelineEntry } from './timeline-entry.ts';

/** The time from the first notice to the first published statement, or why it is not known. */
export type ResponseTime =
  | {
      readonly is: 'known';
      /** By the clock; a change to or from summer time in between is not looked at. */
      readonly minutes: number;
      readonly noticed: TimelineEntry;
      readonly answered: TimelineEntry;
    }
  | { readonly is: 'unknown'; readonly lacks: 'notice' | 'statement' | 'time of notice' | 'time of statement' };

/**
 * Computes how long the first answer took. The notice is the first entry of that kind; the answer the first entry from
 * then on with a published statement. Without the time of either nothing is computed.
 */
export function responseTime(entries: readonly TimelineEntry[]): ResponseTime {
  const ordered = inTime(entries);
  const notices = ordered.filter(({ kind }) => kind === 'noticed');
  const [noticed] = notices;
  if (!noticed) return { is: 'unknown', lacks: 'notice' };
  if (isUnsure(noticed, notices)) return { is: 'unknown', lacks: 'time of notice' };
  const answers = ordered.filter((entry) => entry.statement?.published && !isBefore(entry, noticed));
  const [answered] = answers;
  if (!answered) return { is: 'unknown', lacks: 'statement' };
  if (isUnsure(answered, answers)) return { is: 'unknown', lacks: 'time of statement' };
  return { is: 'known', minutes: minutesOf(answered) - minutesOf(noticed), noticed, answered };
}

// One without a time may have been earlier than any other of its day.
function isUnsure(first: TimelineEntry, all: readonly TimelineEntry[]): boolean {
  return all.some(({ date, time }) => date === first.date && time === null);
}

function isBefore(one: TimelineEntry, other: TimelineEntry): boolean {
  if (one.date !== other.date) return one.date < other.date;
  return one.time !== null && other.time !== null && one.time < other.time;
}

function minutesOf({ date, time }: TimelineEntry): number {
  return Date.parse(`${date}T${time ?? '00:00'}:00Z`) / 60_000;
}
