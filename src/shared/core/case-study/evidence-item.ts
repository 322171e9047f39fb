import { z } from 'zod';
import { instantSchema } from '../dates.ts';
import { type Sha256, sha256Schema, ulidSchema } from '../ids.ts';
import { limits } from '../limits.ts';
import { postName } from '../post/post-words.ts';
import { editsKey, hidesPixels, pictureEditsSchema } from './picture-edits.ts';
import { postSchema } from './post.ts';

const line = z.string().max(limits.nameLength);

/** Where a piece of evidence comes from, as far as known: every field may be empty. Moments are kept as typed or found. */
export const sourceCardSchema = z.looseObject({
  platform: line,
  account: line,
  /** Checked by the link rule before it is ever offered for opening. */
  url: z.string().max(limits.addressLength),
  postedAt: line,
  capturedAt: line,
  capturedBy: line,
  /** The words of the post, typed out, so that search finds what is only in the picture. */
  text: z.string().max(limits.captionLength),
});
export type SourceCard = Readonly<z.infer<typeof sourceCardSchema>>;

export const stars = ['positive', 'negative'] as const;
export type Star = (typeof stars)[number];

/** What every piece of evidence has, whatever it is. */
const common = {
  id: ulidSchema,
  caption: z.string().max(limits.captionLength),
  altText: z.string().max(limits.captionLength),
  addedAt: instantSchema,
  source: sourceCardSchema.optional(),
  /** A keeper: the post drew an unusually good or bad reaction. */
  star: z.enum(stars).optional(),
};

/**
 * A screenshot or file attached to a case. The bytes live once in the notebook under their hash; this
 * record says what they are called and what they show. `media` comes from the bytes, never from the name.
 */
export const attachedItemSchema = z.looseObject({
  ...common,
  kind: z.enum(['picture', 'file']),
  attachment: sha256Schema,
  /** As the person had it, or made from the date for a pasted picture. Shown, never used as a path. */
  fileName: z.string().max(limits.nameLength),
  media: z.string().max(100),
  byteLength: z.number().int().nonnegative(),
  /** Pixels as read from the header; absent for files and for pictures whose header cannot be read. */
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
  edits: pictureEditsSchema.optional(),
});
export type AttachedItem = Readonly<z.infer<typeof attachedItemSchema>>;

/** A post kept as words, without any bytes of its own. */
export const postItemSchema = z.looseObject({ ...common, kind: z.literal('post'), post: postSchema });
export type PostItem = Readonly<z.infer<typeof postItemSchema>>;

export const evidenceItemSchema = z.discriminatedUnion('kind', [attachedItemSchema, postItemSchema]);
export type EvidenceItem = AttachedItem | PostItem;

/** The pictures among the evidence, in their order. */
export function picturesOf(evidence: readonly EvidenceItem[]): readonly AttachedItem[] {
  return evidence.filter((item): item is AttachedItem => item.kind === 'picture');
}

/** The files among the evidence that are no pictures, in their order. */
export function filesOf(evidence: readonly EvidenceItem[]): readonly AttachedItem[] {
  return evidence.filter((item): item is AttachedItem => item.kind === 'file');
}

/** What an item is called in lists and announcements. */
export function itemName(item: EvidenceItem): string {
  return item.kind === 'post' ? postName(item.post) : item.fileName;
}

/** Whether an item is shown as a figure and numbered as one: pictures and posts are, other files are not. */
export function isFigure({ kind }: Pick<EvidenceItem, 'kind'>): boolean {
  return kind !== 'file';
}

/**
 * The picture that may leave the notebook, on paper or in any export: the original where nothing in it is hidden, else
 * the burnt-in copy made for exactly these edits. Null when that copy is missing: then nothing may be shown.
 */
export function publishedPicture(item: AttachedItem): Sha256 | null {
  if (!item.edits || !hidesPixels(item.edits)) return item.attachment;
  const { published } = item.edits;
  return published && published.key === editsKey(item.edits) ? published.attachment : null;
}
