import type { ComparedPlot } from './compared-plots.ts';

/** A day of campaign, and what each line has on it: null where it is not available, undefined where nobody looked. */
export interface AlignedRow {
  readonly day: number;
  readonly values: readonly (number | null | undefined)[];
}

/** What a plot shows as a table, by day of campaign; the values are in the order of its lines. */
export function alignedRows({ lines }: Pick<ComparedPlot, 'lines'>): readonly AlignedRow[] {
  const byDay = lines.map(({ points }) => new Map(points.map(({ day, value }) => [day, value])));
  const days = new Set(lines.flatMap(({ points }) => points.map(({ day }) => day)));
  return [...days].toSorted((a, b) => a - b).map((day) => ({ day, values: byDay.map((values) => values.get(day)) }));
}
