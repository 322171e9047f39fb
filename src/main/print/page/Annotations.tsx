import { annotationShape, type DrawnShape, spokenDrawings } from '../../../shared/core/case-study/annotation-shapes.ts';
import type { Annotation } from '../../../shared/core/case-study/picture-edits.ts';
import type { PixelSize } from '../../../shared/core/case-study/picture-geometry.ts';
import { words } from '../words.ts';
import { inOrder } from './in-order.ts';

interface Props {
  readonly annotations: readonly Annotation[];
  readonly size: PixelSize;
}

/** What was drawn over a picture, as vectors that lie exactly on it. */
export function Annotations({ annotations, size }: Props) {
  const spoken = words.drawn(spokenDrawings(annotations, size));
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" role="img" aria-label={spoken}>
      {inOrder(annotations, (annotation) => (
        <Shape shape={annotationShape(annotation, size)} />
      ))}
    </svg>
  );
}

function Shape({ shape: { look, path, stroke, words: drawn } }: { readonly shape: DrawnShape }) {
  return (
    <g className="annotation">
      {look === 'line' && <path className="halo" d={path} strokeWidth={stroke * 2} />}
      <path className={look} d={path} strokeWidth={look === 'line' ? stroke : stroke / 2} />
      {drawn &&
        inOrder(drawn.lines, ({ text, x, y }) => (
          <text className={drawn.centred ? 'on-disc' : undefined} x={x} y={y} fontSize={drawn.size}>
            {text}
          </text>
        ))}
    </g>
  );
}
