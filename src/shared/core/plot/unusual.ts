import { dayNumber } from './days.ts';
import type { PlotLine } from './plot-line.ts';

/** A reading that is far above what was usual until then. */
export interface UnusualReading {
  readonly date: string;
  readonly platform: string;
  readonly value: number;
  /** The median of the readings before it. */
  readonly usual: number;
  /** How many these are. */
  readonly before: number;
  /** value / usual. */
  readonly times: number;
}

/** More than so many times the median of what came before. */
const TIMES = 3;
/** Of so many at least. */
const LEAST_BEFORE = 5;

/**
 * The readings above three times the median of all before them, of the same platform and kind of basis, where there are
 * at least five; the furthest above first. What covers all time since the beginning grows by itself: there what it
 * grew by a day has to be above three times the median of that too. Nothing follows from them by themselves.
 */
export function unusualReadings(lines: readonly PlotLine[]): readonly UnusualReading[] {
  return lines
    .flatMap(({ platform, basis, readings: ofLine }) => {
      const sorted: number[] = [];
      const steps: number[] = [];
      let last = null as { readonly value: number; readonly day: number } | null;
      return ofLine.flatMap(({ date, value }) => {
        if (value === null) return [];
        const day = dayNumber(date);
        // By the day: over days that are missing it is larger without anything having happened.
        const step = last === null ? 0 : Math.abs(value - last.value) / (day - last.day);
        const isSudden = basis === 'period' || step > medianOf(steps) * TIMES;
        if (last !== null && basis === 'lifetime') steps.splice(placeIn(steps, step), 0, step);
        last = { value, day };
        const before = sorted.length;
        const usual = medianOf(sorted);
        const isUnusual = before >= LEAST_BEFORE && isSudden && usual > 0 && value > usual * TIMES;
        sorted.splice(placeIn(sorted, value), 0, value);
        return isUnusual ? [{ date, platform, value, usual, before, times: value / usual }] : [];
      });
    })
    .toSorted((a, b) => b.times - a.times || (a.date < b.date ? -1 : 1));
}

/** The median of sorted numbers; 0 of none. */
function medianOf(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

function placeIn(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const half = (low + high) >> 1;
    if ((sorted[half] ?? 0) < value) low = half + 1;
    else high = half;
  }
  return low;
}
