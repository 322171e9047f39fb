import type { MetricRow } from '../case-study/metric-row.ts';
import { builtInMetric } from '../metrics/catalogue.ts';
import { derivedMetric } from '../metrics/derived-metric.ts';
import type { MetricDefinition } from '../metrics/metric-definition.ts';
import type { BucketSize } from './bucket.ts';
import { combined, combiningOf } from './combine.ts';
import type { PlotLine, PlotPoint } from './plot-line.ts';

/** The targets table, and the lines of each of its metrics. */
export interface OtherLines {
  readonly metrics: readonly MetricRow[];
  readonly lines: ReadonlyMap<string, readonly PlotLine[]>;
}

/**
 * A rate by week or month: the sum of its numerators over the sum of its denominators, from the readings of the other
 * lines of the table on the same platform. Null where a part is not in the table once, or is not known for all the days.
 */
export function combinedRate(
  definition: MetricDefinition,
  line: PlotLine,
  size: Exclude<BucketSize, 'day'>,
  others: OtherLines,
): readonly PlotPoint[] {
  const terms = definition.formula ? [...definition.formula.numerator, ...definition.formula.denominator] : [];
  const parts = new Map([...new Set(terms.map(({ id }) => id))].map((id) => [id, partPoints(id, line, size, others)]));
  return combined(line.readings, size, 'parts').map((point) => {
    const derived = derivedMetric(definition, (id) => parts.get(id)?.get(point.date) ?? null);
    return { ...point, value: derived.is === 'computed' ? derived.value : null };
  });
}

function partPoints(
  id: string,
  line: PlotLine,
  size: Exclude<BucketSize, 'day'>,
  others: OtherLines,
): ReadonlyMap<string, number> {
  const [row, ...again] = others.metrics.filter((one) => one.definition === id);
  if (!row || again.length > 0) return new Map();
  const platform = line.platform.toLowerCase();
  const part = (others.lines.get(row.id) ?? []).find(
    (one) => one.basis === 'period' && one.platform.toLowerCase() === platform,
  );
  const combining = combiningOf(builtInMetric(id), 'period');
  if (!part || (combining !== 'sum' && combining !== 'last')) return new Map();
  return new Map(
    combined(part.readings, size, combining).flatMap(({ date, value, known }) =>
      value === null || known ? [] : [[date, value] as const],
    ),
  );
}
