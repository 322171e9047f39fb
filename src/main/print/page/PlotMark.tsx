import type { AnnotationKind } from '../../../shared/core/metrics/annotation.ts';

/** The numbered mark of a note around a place of a drawing: a disc, a diamond or a square, by what it is about. */
export function PlotMark({
  number,
  kind,
  x,
  y,
}: {
  readonly number: number;
  readonly kind: AnnotationKind;
  readonly x: number;
  readonly y: number;
}) {
  return (
    <g className={kind === 'ours' ? 'mark is-filled' : 'mark'}>
      {kind === 'ours' && <circle cx={x} cy={y} r={8} />}
      {kind === 'outside' && <path d={`M${x} ${y - 10}l10 10l-10 10l-10 -10z`} />}
      {kind === 'measurement change' && <rect x={x - 7.5} y={y - 7.5} width={15} height={15} rx={2} />}
      <text x={x} y={y + 3.8} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}
