import { memo } from 'react';
import type { PlotDrawing } from '../../../shared/core/plot/drawing.ts';
import { NoteMark } from './NoteMark.tsx';
import styles from './PlotDrawn.module.css';

/** The drawing itself. Nothing in it is spoken: the points, the notes and the table say it all. */
export const PlotDrawn = memo(function PlotDrawn({ drawing }: { drawing: PlotDrawing }) {
  const { field, period, values, times, levels, paths, dots, breaks, ends, stacked, pins } = drawing;
  return (
    <g className={styles.drawing} aria-hidden>
      {period ? (
        <>
          <rect
            className={styles.period}
            x={period.x}
            y={field.top}
            width={period.width}
            height={field.bottom - field.top}
          />
          <text x={period.textAt} y={field.top - 6} textAnchor="middle">
            {period.text}
          </text>
        </>
      ) : null}
      {values.map(({ y, text }) => (
        <g key={y}>
          <path className={styles.grid} d={`M${field.left} ${y}H${field.right}`} />
          <text x={field.left - 8} y={y + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <path className={styles.base} d={`M${field.left} ${field.bottom}H${field.right}`} />
      {times.map(({ x, text, anchor }) => (
        <g key={x}>
          <path className={styles.base} d={`M${x} ${field.bottom}v4`} />
          <text x={x} y={field.bottom + 17} textAnchor={anchor}>
            {text}
          </text>
        </g>
      ))}
      {levels.map(({ is, y }) => (
        <path key={`${is} ${y}`} className={styles[is]} d={`M${field.left} ${y}H${field.right}`} />
      ))}
      {paths.map(({ look, d }) => (
        <path key={d} className={styles[look]} d={d} />
      ))}
      {dots.map(({ x, y, look, hollow }) => (
        <circle
          key={`${x} ${y}`}
          className={`${styles.dot} ${styles[`${look}Dot`]}`}
          data-hollow={hollow}
          cx={x}
          cy={y}
          r={2.5}
        />
      ))}
      {breaks.map(({ x, sign }) => (
        <g key={`${sign} ${x}`}>
          <path className={styles.break} d={`M${x} ${field.top}V${field.bottom}`} />
          <text className={styles.sign} x={x + 4} y={field.top + 10}>
            {sign}
          </text>
        </g>
      ))}
      {ends.map(({ value, name, y, from }) => (
        <g key={`${name} ${y}`} className={styles.end}>
          {Math.abs(y - from.y) > 6 || field.right - from.x > 8 ? (
            <path d={`M${from.x + 3} ${from.y}L${field.right + 6} ${y}`} />
          ) : null}
          <text x={field.right + 8} y={y + (stacked ? -2 : 4)}>
            <tspan>{value}</tspan>
            {stacked ? null : ` ${name}`}
          </text>
          {stacked ? (
            <text x={field.right + 8} y={y + 11}>
              {name}
            </text>
          ) : null}
        </g>
      ))}
      {pins.map(({ id, x, y, at, to }) => (
        <g key={id} className={styles.pin}>
          <path d={`M${x} ${at}V${y}`} />
          {to === null ? null : <path className={styles.range} d={`M${x} ${field.bottom}H${Math.max(to, x + 3)}`} />}
          <circle cx={x} cy={at} r={2.5} />
        </g>
      ))}
      {pins.map(({ id, number, kind, x, y }) => (
        <NoteMark key={id} number={number} kind={kind} x={x} y={y} />
      ))}
    </g>
  );
});
