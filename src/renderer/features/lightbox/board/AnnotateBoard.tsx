import { annotationShape } from '../../../../shared/core/case-study/annotation-shapes.ts';
import type { Annotation, AnnotationKind, PictureRect } from '../../../../shared/core/case-study/picture-edits.ts';
import {
  type PicturePoint,
  type PixelSize,
  pointInPart,
  pointInWhole,
} from '../../../../shared/core/case-study/picture-geometry.ts';
import { newId } from '../../../app/new-id.ts';
import { AnnotationShape } from '../../../ui/AnnotationShape.tsx';
import { words } from '../words.ts';
import { DrawingBoard } from './DrawingBoard.tsx';
import type { Mark } from './marks.ts';

export interface AnnotateBoardProps {
  readonly annotations: readonly Annotation[];
  /** The part of the picture that is shown. */
  readonly part: PictureRect;
  readonly size: PixelSize;
  readonly kind: AnnotationKind;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onChange: (annotations: readonly Annotation[], place: string) => void;
  readonly onEnter: () => void;
}

/** The picture as a surface for arrows, boxes, words, numbers and highlights. */
export function AnnotateBoard(props: AnnotateBoardProps) {
  const { annotations, part, size, kind, selected, onSelect, onChange } = props;
  const shape = (annotation: Annotation, { start, end }: Pick<Mark, 'start' | 'end'>) => (
    <AnnotationShape shape={annotationShape({ ...annotation, ...start, toX: end.x, toY: end.y }, size)} />
  );
  const make = (start: PicturePoint, end: PicturePoint) => {
    const made = annotationBetween(kind, pointInWhole(start, part), pointInWhole(end, part), annotations);
    onChange([...annotations, made], `draw ${made.id}`);
    onSelect(made.id);
  };
  return (
    <DrawingBoard
      label={words.board(words.kinds[kind])}
      size={size}
      marks={annotations.map((annotation, index) => markOf(annotation, index, part))}
      selected={selected}
      makesPoint={isPoint(kind)}
      draw={(mark) => {
        const annotation = annotations.find(({ id }) => id === mark.id);
        return annotation ? shape(annotation, mark) : null;
      }}
      drawNew={(start, end) => shape(annotationBetween(kind, start, end, annotations), { start, end })}
      onSelect={onSelect}
      onMake={make}
      onChange={(mark) => {
        const start = pointInWhole(mark.start, part);
        const end = pointInWhole(mark.end, part);
        onChange(
          annotations.map((one) => (one.id === mark.id ? { ...one, ...start, toX: end.x, toY: end.y } : one)),
          `move ${mark.id}`,
        );
      }}
      onRemove={({ id }) => {
        onChange(
          annotations.filter((one) => one.id !== id),
          `remove ${id}`,
        );
        onSelect(null);
      }}
      onEnter={props.onEnter}
    />
  );
}

function isPoint(kind: AnnotationKind): boolean {
  return kind === 'text' || kind === 'number';
}

function markOf(annotation: Annotation, index: number, part: PictureRect): Mark {
  const { id, kind, text, toX, toY } = annotation;
  const name = words.nth(words.kinds[kind], index + 1);
  return {
    id,
    name: text ? `${name}, ${text}` : name,
    form: isPoint(kind) ? 'point' : kind === 'arrow' ? 'line' : 'area',
    start: pointInPart(annotation, part),
    end: pointInPart({ x: toX, y: toY }, part),
  };
}

function annotationBetween(
  kind: AnnotationKind,
  start: PicturePoint,
  end: PicturePoint,
  others: readonly Annotation[],
): Annotation {
  const numbers = others.map((one) => (one.kind === 'number' ? Number.parseInt(one.text, 10) || 0 : 0));
  const text = kind === 'number' ? String(Math.max(0, ...numbers) + 1) : kind === 'text' ? words.firstText : '';
  return { id: newId(), kind, x: start.x, y: start.y, toX: end.x, toY: end.y, text };
}
