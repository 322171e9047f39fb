import { memo } from 'react';
import { compareWords } from '../../../shared/core/compare/compare-words.ts';
import type { ComparisonDrawing } from '../../../shared/core/compare/draw-comparison.ts';
import { markShape } from '../../../shared/core/compare/mark-shape.ts';
import styles from './ComparisonDrawn.module.css';

/** The drawing itself: a shape for each case, its letter at the end of its line. Nothing in it is spoken. */
export const ComparisonDrawn = memo(function ComparisonDrawn({ drawing }: { drawing: ComparisonDrawing }) {
  const { field, values, days, start, paths, marks, ends } = drawing;
  return (
    <g className={styles.drawing} aria-hidden>
      {values.map(({ y, text }) => (
        <g key={y}>
          <path className={styles.grid} d={`M${field.left} ${y}H${field.right}`} />
          <text x={field.left - 8} y={y + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <path className={styles.base} d={`M${field.left} ${field.bottom}H${field.right}`} />
      {start === null ? null : <path className={styles.start} d={`M${start} ${field.top}V${field.bottom}`} />}
      {days.map(({ x, text }) => (
        <g key={x}>
          <path className={styles.base} d={`M${x} ${field.bottom}v4`} />
          <text x={x} y={field.bottom + 17} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <text x={field.left} y={field.bottom + 33}>
        {compareWords.axis}
      </text>
      {paths.map(({ place, look, d }) => (
        <path key={d} className={styles[look]} data-place={place} d={d} />
      ))}
      {marks.map(({ place, x, y }) => (
        <path key={`${place} ${x} ${y}`} className={styles.mark} data-place={place} d={markShape(place, x, y, 3.6)} />
      ))}
      {ends.map(({ place, letter, value, y, from }) => (
        <g key={place} className={styles.end}>
          {Math.abs(y - from.y) > 6 || field.right - from.x > 8 ? (
            <path d={`M${from.x + 6} ${from.y}L${field.right + 6} ${y}`} />
          ) : null}
          <text x={field.right + 8} y={y + 4}>
            <tspan>{letter}</tspan> {value}
          </text>
        </g>
      ))}
    </g>
  );
});
