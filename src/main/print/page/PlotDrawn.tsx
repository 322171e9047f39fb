import type { PlotDrawing } from '../../../shared/core/plot/drawing.ts';
import { PlotMark } from './PlotMark.tsx';

/** A plot as lines and words of its own: vectors on paper, whose words can be searched. */
export function PlotDrawn({ drawing, says }: { readonly drawing: PlotDrawing; readonly says: string }) {
  const { width, height, field, period, values, times, levels, paths, dots, breaks, ends, stacked, pins } = drawing;
  return (
    <svg className="drawn" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
      {period && (
        <>
          <rect className="period" x={period.x} y={field.top} width={period.width} height={field.bottom - field.top} />
          <text x={period.textAt} y={field.top - 6} textAnchor="middle">
            {period.text}
          </text>
        </>
      )}
      {values.map(({ y, text }) => (
        <g key={y}>
          <path className="grid" d={`M${field.left} ${y}H${field.right}`} />
          <text x={field.left - 8} y={y + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <path className="axis" d={`M${field.left} ${field.bottom}H${field.right}`} />
      {times.map(({ x, text, anchor }) => (
        <g key={x}>
          <path className="axis" d={`M${x} ${field.bottom}v4`} />
          <text x={x} y={field.bottom + 17} textAnchor={anchor}>
            {text}
          </text>
        </g>
      ))}
      {levels.map(({ is, y }) => (
        <path key={`${is} ${y}`} className={is} d={`M${field.left} ${y}H${field.right}`} />
      ))}
      {paths.map(({ look, d }) => (
        <path key={d} className={look} d={d} />
      ))}
      {dots.map(({ x, y, look, hollow }) => (
        <circle
          key={`${x} ${y}`}
          className={hollow ? `dot of-${look} is-hollow` : `dot of-${look}`}
          cx={x}
          cy={y}
          r={2.5}
        />
      ))}
      {breaks.map(({ x, sign }) => (
        <g key={`${sign} ${x}`}>
          <path className="break" d={`M${x} ${field.top}V${field.bottom}`} />
          <text className="sign" x={x + 4} y={field.top + 10}>
            {sign}
          </text>
        </g>
      ))}
      {ends.map(({ value, name, y, from }) => (
        <g key={`${name} ${y}`} className="end">
          {(Math.abs(y - from.y) > 6 || field.right - from.x > 8) && (
            <path d={`M${from.x + 3} ${from.y}L${field.right + 6} ${y}`} />
          )}
          <text x={field.right + 8} y={y + (stacked ? -2 : 4)}>
            <tspan className="strong">{value}</tspan>
            {!stacked && <tspan> {name}</tspan>}
          </text>
          {stacked && (
            <text x={field.right + 8} y={y + 11}>
              {name}
            </text>
          )}
        </g>
      ))}
      {pins.map(({ id, x, y, at, to }) => (
        <g key={id} className="pin">
          <path d={`M${x} ${at}V${y}`} />
          {to !== null && <path className="range" d={`M${x} ${field.bottom}H${Math.max(to, x + 3)}`} />}
          <circle cx={x} cy={at} r={2.5} />
        </g>
      ))}
      {pins.map(({ id, number, kind, x, y }) => (
        <PlotMark key={id} number={number} kind={kind} x={x} y={y} />
      ))}
    </svg>
  );
}
