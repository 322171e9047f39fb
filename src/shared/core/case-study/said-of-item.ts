import { z } from 'zod';
import { attachedItemSchema, type EvidenceItem } from './evidence-item.ts';

const { caption, altText, source, star } = attachedItemSchema.shape;
const saidSchema = z.object({ caption, altText, source, star });

/** What people said of a piece of evidence: it goes with a copy of it into another case. */
export type Said = Readonly<z.infer<typeof saidSchema>>;

/** What is said of an item; of a picture as it is published, if others may read it. */
export function saidOf(item: EvidenceItem): Said {
  return {
    caption: item.caption,
    altText: item.altText,
    ...(item.source ? { source: item.source } : {}),
    ...(item.star ? { star: item.star } : {}),
  };
}

/** Reads what `saidOf` gave, written as JSON; nothing is said where the text is anything else. */
export function readSaid(json: string): Said {
  try {
    const read = saidSchema.safeParse(JSON.parse(json));
    if (read.success) return read.data;
  } catch {
    // Another program's text.
  }
  return { caption: '', altText: '' };
}
