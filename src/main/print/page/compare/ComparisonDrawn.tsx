import { compareWords as words } from '../../../../shared/core/compare/compare-words.ts';
import type { ComparisonDrawing } from '../../../../shared/core/compare/draw-comparison.ts';
import { markShape } from '../../../../shared/core/compare/mark-shape.ts';
import { inOrder } from '../in-order.ts';

/** A plot of several cases as vectors; each line has its own shape, and its letter at its end. */
export function ComparisonDrawn({ drawing, says }: { readonly drawing: ComparisonDrawing; readonly says: string }) {
  const { width, height, field, values, days, start, paths, marks, ends } = drawing;
  return (
    <svg className="drawn" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
      {inOrder(values, ({ y, text }) => (
        <g>
          <path className="grid" d={`M${field.left} ${y}H${field.right}`} />
          <text x={field.left - 8} y={y + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <path className="axis" d={`M${field.left} ${field.bottom}H${field.right}`} />
      {start !== null && <path className="break" d={`M${start} ${field.top}V${field.bottom}`} />}
      {inOrder(days, ({ x, text }) => (
        <g>
          <path className="axis" d={`M${x} ${field.bottom}v4`} />
          <text x={x} y={field.bottom + 17} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <text x={field.left} y={field.bottom + 33}>
        {words.axis}
      </text>
      {inOrder(paths, ({ place, look, d }) => (
        <path className={`case-${place} is-${look}`} d={d} />
      ))}
      {inOrder(marks, ({ place, x, y }) => (
        <path className={`case-${place} mark-of`} d={markShape(place, x, y, 3.4)} />
      ))}
      {inOrder(ends, ({ letter, value, y, from }) => (
        <g className="end">
          {(Math.abs(y - from.y) > 6 || field.right - from.x > 8) && (
            <path d={`M${from.x + 5} ${from.y}L${field.right + 6} ${y}`} />
          )}
          <text x={field.right + 8} y={y + 4}>
            <tspan className="strong">{letter}</tspan> {value}
          </text>
        </g>
      ))}
    </svg>
  );
}
