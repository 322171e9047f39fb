import { z } from 'zod';
import { instantSchema } from '../dates.ts';
import { sha256Schema, ulidSchema } from '../ids.ts';
import { limits } from '../limits.ts';

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
});
export type EvidenceItem = Readonly<z.infer<typeof evidenceItemSchema>>;
