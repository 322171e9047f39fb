import type { MetricRow } from '../case-study/metric-row.ts';
import type { Annotation } from '../metrics/annotation.ts';
import { definitionVersions } from '../metrics/definition-version.ts';
import type { PlotLine } from './plot-line.ts';

/** A day from which a line is counted anew, by what its definition knows of, or as somebody noted. */
export interface LineBreak {
  readonly date: string;
  /** What the definition says of it; null where the note on the plot says it. */
  readonly text: string | null;
}

/** The days between two readings of a line from which its values cannot be compared with those before, in order. */
export function breaksOf(
  line: PlotLine,
  { definition }: Pick<MetricRow, 'definition'>,
  notes: readonly Annotation[],
): readonly LineBreak[] {
  const [first, last] = [line.readings[0]?.date ?? '', line.readings.at(-1)?.date ?? ''];
  const source = [...new Set(line.readings.map((reading) => reading.source))].join(' ');
  const changes = [
    ...definitionVersions(definition, { platform: line.platform, source }).map(({ from, text }) => ({
      date: from,
      text,
    })),
    ...notes.filter(({ kind }) => kind === 'measurement change').map(({ from }) => ({ date: from, text: null })),
  ];
  return changes.filter(({ date }) => first < date && date <= last).toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
