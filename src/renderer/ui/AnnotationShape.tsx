import type { DrawnShape } from '../../shared/core/case-study/annotation-shapes.ts';
import styles from './AnnotationShape.module.css';

/** One drawing, in an SVG whose units are the picture's pixels. */
export function AnnotationShape({ shape: { look, path, stroke, words } }: { shape: DrawnShape }) {
  return (
    <g>
      {look === 'line' ? <path className={styles.halo} d={path} strokeWidth={stroke * 2} /> : null}
      <path className={styles[look]} d={path} strokeWidth={look === 'line' ? stroke : stroke / 2} />
      {words ? (
        <text className={words.centred ? styles.centred : styles.words} fontSize={words.size}>
          {words.lines.map(({ text, x, y }) => (
            <tspan key={y} x={x} y={y}>
              {text}
            </tspan>
          ))}
        </text>
      ) : null}
    </g>
  );
}
