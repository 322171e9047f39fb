import { annotationShape, spokenDrawings } from '../../shared/core/case-study/annotation-shapes.ts';
import type { Annotation } from '../../shared/core/case-study/picture-edits.ts';
import type { PixelSize } from '../../shared/core/case-study/picture-geometry.ts';
import { AnnotationShape } from './AnnotationShape.tsx';
import styles from './Annotations.module.css';

/** What was drawn over a picture, laid over the picture in the same (positioned) box. `cut` fills it as a tile does. */
export function Annotations({
  annotations,
  size,
  cut = false,
}: {
  annotations: readonly Annotation[];
  size: PixelSize;
  cut?: boolean;
}) {
  if (annotations.length === 0) return null;
  return (
    <svg
      className={styles.layer}
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio={cut ? 'xMidYMin slice' : 'none'}
      role="img"
      aria-label={`Drawn on the picture: ${spokenDrawings(annotations, size)}`}
    >
      {annotations.map((annotation) => (
        <AnnotationShape key={annotation.id} shape={annotationShape(annotation, size)} />
      ))}
    </svg>
  );
}
