import { type AttachedItem, publishedPicture, type SourceCard } from './evidence-item.ts';
import { type Annotation, hidesPixels, type PictureRect } from './picture-edits.ts';
import { keptPixels, pointInPart, wholePicture } from './picture-geometry.ts';

/**
 * An item as it is shown and leaves the notebook: its attachment, size and drawings are those of the published picture,
 * and nothing in it names or measures the original; beside hidden boxes, who it is from stays in the notebook as well. Null where pixels are hidden and the burnt-in copy is missing.
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
    ...(rest.source && edits.redactions?.length ? { source: unnamed(rest.source) } : {}),
    attachment,
    media: 'image/png',
    ...(kept ? { width: kept.width, height: kept.height } : {}),
    edits: { annotations: annotationsInPart(edits.annotations ?? [], edits.crop ?? wholePicture) },
  };
}

// A box over a name would be for nothing if the name stood under the picture.
function unnamed(source: SourceCard): SourceCard {
  return { ...source, account: '', url: '', text: '' };
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
