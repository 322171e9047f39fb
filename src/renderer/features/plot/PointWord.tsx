import type { AmountStyle } from '../../../shared/core/metrics/amount-text.ts';
import type { PlotDrawing } from '../../../shared/core/plot/drawing.ts';
import type { MetricPlot } from '../../../shared/core/plot/metric-plot.ts';
import { pointText } from '../../../shared/core/plot/plot-text.ts';
import type { At } from './nearest.ts';
import styles from './PlotPoints.module.css';

/** What a point is, in words beside it, for whoever sees it; the point itself is spoken. */
export function PointWord({
  plot,
  drawing: { field, width, height, places },
  at,
  style,
}: {
  plot: MetricPlot;
  drawing: PlotDrawing;
  at: At;
  style: AmountStyle;
}) {
  const [line, point] = [plot.lines[at.line], plot.lines[at.line]?.points[at.point]];
  if (!line || !point) return null;
  const text = pointText(plot, line, point, style);
  const [x, y] = [places.x(point.day), point.value === null ? field.bottom : places.y(point.value)];
  const half = text.length * 3.2;
  return (
    <svg className={styles.word} width={width} height={height} aria-hidden>
      <circle cx={x} cy={y} r={4} data-missing={point.value === null} />
      <text x={Math.max(half, Math.min(x, width - half))} y={y - 12 < field.top ? y + 22 : y - 12} textAnchor="middle">
        {text}
      </text>
    </svg>
  );
}
