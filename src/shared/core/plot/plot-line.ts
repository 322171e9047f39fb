import { type Basis, byDate, type Reading } from '../metrics/reading.ts';
import { dayNumber } from './days.ts';

/** The readings of a metric that can be compared with each other: of one platform and one kind of basis. */
export interface PlotLine {
  readonly platform: string;
  readonly basis: Basis['is'];
  /** By day, one for each: the last one entered with a value, else one that says "not available". */
  readonly readings: readonly Reading[];
}

/** What a line has at one place: a reading as it was taken, or what the readings of a week or a month come to. */
export interface PlotPoint {
  /** The day of the reading, or the first day of the week or month. */
  readonly date: string;
  /** The same as a number, counted from 1970. */
  readonly day: number;
  /** Null where it is not available, which is not zero. */
  readonly value: number | null;
  /** How many of its days are known, where some are not; null where nothing is missing. */
  readonly known: { readonly days: number; readonly of: number } | null;
}

/**
 * The lines of every metric's plot by the metric's id, those with most readings first. Any order of the same readings
 * gives the same.
 */
export function linesByMetric(readings: readonly Reading[]): ReadonlyMap<string, readonly PlotLine[]> {
  const metrics = new Map<string, Map<string, Reading[]>>();
  for (const reading of readings) {
    const groups = metrics.get(reading.metric) ?? new Map<string, Reading[]>();
    metrics.set(reading.metric, groups);
    const key = `${reading.basis.is} ${reading.platform.trim().toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.push(reading);
    else groups.set(key, [reading]);
  }
  return new Map([...metrics].map(([metric, groups]) => [metric, linesOf(groups)]));
}

function linesOf(groups: ReadonlyMap<string, readonly Reading[]>): readonly PlotLine[] {
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => lineOf(byDate(group)))
    .toSorted((a, b) => b.readings.length - a.readings.length);
}

function lineOf(sorted: readonly Reading[]): PlotLine {
  const ofDays: Reading[] = [];
  for (const reading of sorted) {
    if (ofDays.at(-1)?.date !== reading.date) ofDays.push(reading);
    else if (reading.value !== null) ofDays[ofDays.length - 1] = reading;
  }
  const first = ofDays[0];
  return { platform: first?.platform.trim() ?? '', basis: first?.basis.is ?? 'lifetime', readings: ofDays };
}

/** The line as it was taken: a point for each reading. */
export function readingPoints({ readings }: PlotLine): readonly PlotPoint[] {
  return readings.map(({ date, value }) => ({ date, day: dayNumber(date), value, known: null }));
}
