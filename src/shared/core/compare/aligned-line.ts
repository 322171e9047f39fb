import type { CaseStudy } from '../case-study/case-study.ts';
import { dayNumber } from '../plot/days.ts';
import { type PlotLine, type PlotPoint, readingPoints } from '../plot/plot-line.ts';
import { type Run, runsOf } from '../plot/runs.ts';

/** The readings of a case along the days of its campaign, whose first is day 0; those before it have negative days. */
export interface AlignedLine {
  /** The place of the case among those compared. */
  readonly place: number;
  readonly platform: string;
  /** Other lines of the same metric in that case, which are not drawn. */
  readonly others: readonly string[];
  /** By day: `day` counts from the campaign's first, `date` is the calendar's. */
  readonly points: readonly PlotPoint[];
  readonly runs: readonly Run[];
}

/** A line moved so that the campaign's first day is day 0; `breaks` are days from which it is counted anew. */
export function alignedLine(
  line: PlotLine,
  start: string,
  { place, others, breaks }: Pick<AlignedLine, 'place' | 'others'> & { readonly breaks: readonly string[] },
): AlignedLine {
  const first = dayNumber(start);
  const points = readingPoints(line).map((point) => ({ ...point, day: point.day - first }));
  return { place, platform: line.platform, others, points, runs: runsOf(points, { breaks, start }) };
}

/** The days from which somebody noted that a metric was measured in another way. */
export function notedBreaks({ annotations = [] }: Pick<CaseStudy, 'annotations'>, metric: string): readonly string[] {
  return annotations.flatMap((note) => (note.metric === metric && note.kind === 'measurement change' ? note.from : []));
}
