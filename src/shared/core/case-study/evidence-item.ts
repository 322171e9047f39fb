import { z } from 'zod';
import { instantSchema } from '../dates.ts';
import { type Sha256, sha256Schema, ulidSchema } from '../ids.ts';
import { limits } from '../limits.ts';
import { editsKey, hidesPixels, pictureEditsSchema } from './picture-edits.ts';

const line = z.string().max(limits.nameLength);

/** Where a piece of evidence comes from, as far as known: every field may be empty. Moments are kept as typed or found. */
export const sourceCardSchema = z.looseObject({
  platform: line,
  account: line,
  /** Checked by the link rule before it is ever offered for opening. */
  url: z.string().max(8_000),
  postedAt: line,
  capturedAt: line,
  capturedBy: line,
  /** The words of the post, typed out, so that search finds what is only in the picture. */
  text: z.string().max(limits.captionLength),
});
export type SourceCard = Readonly<z.infer<typeof sourceCardSchema>>;

export const stars = ['positive', 'negative'] as const;
export type Star = (typeof stars)[number];

/**
 * A screenshot or file attached to a case. The bytes live once in the notebook under their hash; this
 * record says what they are called and what they show. `media` comes from the bytes, never from the name.
 */
export const evidenceItemSchema = z.looseObject({
  id: ulidSchema,
  attachment: sha256Schema,
  kind: z.enum(['picture', 'file']),
  /** As the person had it, or made from the date for a pasted picture. Shown, never used as a path. */
  fileName: z.string().max(limits.nameLength),
  media: z.string().max(100),
  byteLength: z.number().int().nonnegative(),
  /** Pixels as read from the header; absent for files and for pictures whose header cannot be read. */
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
  caption: z.string().max(limits.captionLength),
  altText: z.string().max(limits.captionLength),
  addedAt: instantSchema,
  source: sourceCardSchema.optional(),
  /** A keeper: the post drew an unusually good or bad reaction. */
  star: z.enum(stars).optional(),
  edits: pictureEditsSchema.optional(),
});
export type EvidenceItem = Readonly<z.infer<typeof evidenceItemSchema>>;

/**
 * The picture that may leave the notebook, on paper or in any export: the original where nothing in it is hidden, else
 * the burnt-in copy made for exactly these edits. Null when that copy is missing: then nothing may be shown.
 */
export function publishedPicture(item: EvidenceItem): Sha256 | null {
  if (!item.edits || !hidesPixels(item.edits)) return item.attachment;
  const { published } = item.edits;
  return published && published.key === editsKey(item.edits) ? published.attachment : null;
}
