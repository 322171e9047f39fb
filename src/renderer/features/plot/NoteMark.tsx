import type { AnnotationKind } from '../../../shared/core/metrics/annotation.ts';
import styles from './PlotDrawn.module.css';

/** The mark of a note, numbered where it stands for one, around a place of a drawing: a disc, a diamond or a square, by what it is about. */
export function NoteMark({
  number,
  kind,
  x,
  y,
}: {
  number: number | null;
  kind: AnnotationKind;
  x: number;
  y: number;
}) {
  return (
    <g className={styles.mark} data-kind={kind}>
      {kind === 'ours' ? <circle cx={x} cy={y} r={8} /> : null}
      {kind === 'outside' ? <path d={`M${x} ${y - 10}l10 10l-10 10l-10 -10z`} /> : null}
      {kind === 'measurement change' ? <rect x={x - 7.5} y={y - 7.5} width={15} height={15} rx={2} /> : null}
      {number === null ? null : (
        <text x={x} y={y + 3.8} textAnchor="middle">
          {number}
        </text>
      )}
    </g>
  );
}
