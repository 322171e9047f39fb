import type { Ulid } from '../ids.ts';
import { inTime, type StatementVersion, type TimelineEntry } from './timeline-entry.ts';

/** A moment by the clock of those who write. */
export interface ClockMoment {
  readonly date: string;
  /** `09:05`. */
  readonly time: string;
}

/** An entry to be filled in: on the day of the last one, else today; at no time yet. */
export function blankEntry(id: Ulid, entries: readonly TimelineEntry[], today: string): TimelineEntry {
  const date = inTime(entries).at(-1)?.date ?? today;
  return { id, date, time: null, text: '', kind: 'ours', evidence: null, statement: null };
}

/** The entries with one of them changed. */
export function withEntry(
  entries: readonly TimelineEntry[],
  id: string,
  change: Partial<TimelineEntry>,
): TimelineEntry[] {
  return entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
}

/** An entry with a first draft of a statement; as it is where it has one. */
export function withStatement(entry: TimelineEntry, now: ClockMoment): TimelineEntry {
  return entry.statement ? entry : { ...entry, statement: { versions: [{ text: '', ...now }], published: false } };
}

/** An entry whose statement reads so now: its last version is written over, the earlier ones stay. */
export function withWording(entry: TimelineEntry, text: string): TimelineEntry {
  return withVersions(entry, (versions) =>
    versions.map((one, at) => (at === versions.length - 1 ? { ...one, text } : one)),
  );
}

/** An entry whose statement goes on in a new version, which begins with the words of the last. */
export function withNextVersion(entry: TimelineEntry, now: ClockMoment): TimelineEntry {
  return withVersions(entry, (versions) => [...versions, { text: versions.at(-1)?.text ?? '', ...now }]);
}

function withVersions(
  entry: TimelineEntry,
  change: (versions: readonly StatementVersion[]) => StatementVersion[],
): TimelineEntry {
  const { statement } = entry;
  return statement ? { ...entry, statement: { ...statement, versions: change(statement.versions) } } : entry;
}
