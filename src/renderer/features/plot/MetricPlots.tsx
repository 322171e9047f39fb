import { useMemo, useState } from 'react';
import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import type { BucketSize } from '../../../shared/core/plot/bucket.ts';
import { metricPlot, sizesOf } from '../../../shared/core/plot/metric-plot.ts';
import { linesByMetric } from '../../../shared/core/plot/plot-line.ts';
import { daysOf, sharedDays } from '../../../shared/core/plot/scales.ts';
import { unusualReadings } from '../../../shared/core/plot/unusual.ts';
import { OnePlot } from './OnePlot.tsx';
import styles from './Plot.module.css';
import type { PlotContext, PlotFields } from './plot-context.ts';
import { words } from './words.ts';

/**
 * The plots of a case under its targets: one for each metric with readings on two days, several as small ones side by side
 * over the same days. One quiet line where there is none yet.
 */
export function MetricPlots({
  fields: { metrics, readings, annotations, period },
  context,
  onSize,
}: {
  fields: PlotFields;
  context: PlotContext;
  /** Keeps what the points of a metric's plot stand for. */
  onSize: (id: MetricRow['id'], size: BucketSize) => void;
}) {
  // What takes time follows from the readings alone: typing a name or a target does not do it again.
  const lines = useMemo(() => linesByMetric(readings ?? []), [readings]);
  const unusual = useMemo(() => new Map([...lines].map(([id, own]) => [id, unusualReadings(own)])), [lines]);
  // A case that is only read keeps nothing: there the choice lasts as long as it is open.
  const [seen, setSeen] = useState<ReadonlyMap<string, BucketSize>>(new Map());
  const plots = useMemo(
    () => metrics.flatMap((row) => metricPlot(row, { metrics, annotations, period }, lines, seen.get(row.id)) ?? []),
    [metrics, annotations, period, lines, seen],
  );
  const sizes = useMemo(
    () => plots.map(({ row, size }) => [...new Set([...sizesOf(row, { metrics, lines }), size])]),
    [plots, metrics, lines],
  );
  const all = useMemo(() => plots.map(daysOf), [plots]);
  const shared = useMemo(() => (all.length > 1 ? sharedDays(all) : null), [all]);
  if (plots.length === 0)
    return context.readOnly || metrics.length === 0 ? null : <p className={styles.quiet}>{words.quiet}</p>;
  return (
    <div className={`${styles.plots} ${plots.length > 1 ? styles.several : ''}`}>
      {plots.map((plot, index) => (
        <OnePlot
          key={plot.row.id}
          plot={plot}
          days={shared ?? all[index] ?? [0, 1]}
          sizes={sizes[index] ?? [plot.size]}
          unusual={unusual.get(plot.row.id) ?? []}
          small={plots.length > 1}
          context={context}
          onSize={(size) =>
            context.readOnly ? setSeen(new Map(seen).set(plot.row.id, size)) : onSize(plot.row.id, size)
          }
        />
      ))}
    </div>
  );
}
