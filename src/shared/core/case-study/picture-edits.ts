import { z } from 'zod';
import { sha256Schema, ulidSchema } from '../ids.ts';
import { limits } from '../limits.ts';

/** A place in a picture as fractions of the original's width and height, so that it holds at any size. */
const fraction = z.number().min(0).max(1);

/** A rectangle in fractions of the original picture. */
export const pictureRectSchema = z.looseObject({
  x: fraction,
  y: fraction,
  width: fraction.positive(),
  height: fraction.positive(),
});
export type PictureRect = Readonly<z.infer<typeof pictureRectSchema>>;

export const annotationKinds = ['arrow', 'box', 'text', 'number', 'highlight'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

/** A drawing over a picture, kept as what it is and editable later: it starts at x,y and ends at toX,toY. */
export const annotationSchema = z.looseObject({
  id: ulidSchema,
  kind: z.enum(annotationKinds),
  x: fraction,
  y: fraction,
  toX: fraction,
  toY: fraction,
  /** The words of a text, the digits of a number; otherwise empty. */
  text: z.string().max(limits.nameLength),
});
export type Annotation = Readonly<z.infer<typeof annotationSchema>>;

/**
 * What was done to a picture without touching its original. Crop and redactions hide pixels, so whatever leaves the
 * notebook is made from `published`: a re-encoded picture with the crop cut and the boxes burnt in, itself an
 * attachment. `key` says which crop and boxes it was made for; with another key it is stale and must not be used.
 */
export const pictureEditsSchema = z.looseObject({
  crop: pictureRectSchema.optional(),
  redactions: z.array(pictureRectSchema).max(limits.listLength).optional(),
  annotations: z.array(annotationSchema).max(limits.listLength).optional(),
  published: z.looseObject({ attachment: sha256Schema, key: z.string().max(100_000) }).optional(),
});
export type PictureEdits = Readonly<z.infer<typeof pictureEditsSchema>>;

/** Names a crop and a set of boxes; two pictures that show the same pixels have the same key. */
export function editsKey({ crop, redactions = [] }: Pick<PictureEdits, 'crop' | 'redactions'>): string {
  const rect = (r: PictureRect) => [r.x, r.y, r.width, r.height].join(' ');
  return [crop ? rect(crop) : '', ...redactions.map(rect)].join('|');
}

/** Whether a picture has pixels that must not leave the notebook. */
export function hidesPixels({ crop, redactions = [] }: PictureEdits): boolean {
  return crop !== undefined || redactions.length > 0;
}
