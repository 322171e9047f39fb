import { annotationShape, type DrawnShape } from '../../../shared/core/case-study/annotation-shapes.ts';
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
  const spoken = words.drawn(annotations.map(({ kind, text }) => (text ? `${kind} “${text}”` : kind)).join(', '));
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" role="img" aria-label={spoken}>
      {inOrder(annotations, (annotation) => (
        <Shape shape={annotationShape(annotation, size)} />
      ))}
    </svg>
  );
}

function Shape({ shape: { look, path, stroke, words: lines } }: { readonly shape: DrawnShape }) {
  return (
    <g className="annotation">
      {look === 'line' && <path className="halo" d={path} strokeWidth={stroke * 2} />}
      {path !== '' && <path className={look} d={path} strokeWidth={look === 'disc' ? stroke / 2 : stroke} />}
      {lines &&
        inOrder(lines.lines, ({ text, y }) => (
          <text
            className={lines.centred ? 'on-disc' : 'haloed'}
            x={lines.x}
            y={y}
            fontSize={lines.size}
            strokeWidth={lines.centred ? undefined : stroke}
          >
            {text}
          </text>
        ))}
    </g>
  );
}
