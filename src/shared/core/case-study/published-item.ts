import { type AttachedItem, publishedPicture } from './evidence-item.ts';
import { type Annotation, hidesPixels, type PictureRect } from './picture-edits.ts';
import { keptPixels, pointInPart, wholePicture } from './picture-geometry.ts';

/**
 * An item as it is shown and leaves the notebook: its attachment, size and drawings are those of the published picture,
 * and nothing in it names or measures the original. Null where pixels are hidden and the burnt-in copy is missing.
 */
export function publishedItem(item: AttachedItem): AttachedItem | null {
  const { edits } = item;
  if (item.kind !== 'picture' || !edits || !hidesPixels(edits)) return item;
  const attachment = publishedPicture(item);
  if (attachment === null) return null;
  const { width, height, ...rest } = item;
  const kept = width && height ? keptPixels(edits.crop, { width, height }) : undefined;
  return {
    ...rest,
    attachment,
    media: 'image/png',
    ...(kept ? { width: kept.width, height: kept.height } : {}),
    edits: { annotations: annotationsInPart(edits.annotations ?? [], edits.crop ?? wholePicture) },
  };
}

/** Drawings as seen in a part of their picture: in fractions of the part, those wholly outside of it left out. */
export function annotationsInPart(annotations: readonly Annotation[], part: PictureRect): Annotation[] {
  return annotations.flatMap((annotation) => {
    const start = pointInPart(annotation, part);
    const end = pointInPart({ x: annotation.toX, y: annotation.toY }, part);
    const isOutside =
      Math.max(start.x, end.x) < 0 ||
      Math.min(start.x, end.x) > 1 ||
      Math.max(start.y, end.y) < 0 ||
      Math.min(start.y, end.y) > 1;
    return isOutside ? [] : [{ ...annotation, ...start, toX: end.x, toY: end.y }];
  });
}
