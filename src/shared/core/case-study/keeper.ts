import { z } from 'zod';
import { sha256Schema, ulidSchema } from '../ids.ts';
import { type EvidenceItem, itemName, publishedPicture, stars } from './evidence-item.ts';

/** Evidence with a star, as the list of all keepers shows it: derived from the case's file and cached. */
export const keeperSchema = z.object({
  id: ulidSchema,
  star: z.enum(stars),
  kind: z.enum(['picture', 'file', 'post']),
  /** The picture as published; null for posts and files, and where the copy without its hidden parts is missing. */
  picture: sha256Schema.nullable(),
  /** Its caption, else a post's words, else its name; cut to what a line or two can hold. */
  words: z.string(),
});
export type Keeper = Readonly<z.infer<typeof keeperSchema>>;

const LONGEST = 240;

/** The keepers among the evidence of a case, in its order. */
export function keepersOf(evidence: readonly EvidenceItem[]): Keeper[] {
  return evidence.flatMap((item) => {
    const { id, kind, star } = item;
    if (!star) return [];
    return [{ id, star, kind, picture: item.kind === 'picture' ? publishedPicture(item) : null, words: wordsOf(item) }];
  });
}

function wordsOf(item: EvidenceItem): string {
  const said = item.kind === 'post' ? item.post.text.trim() : '';
  const text = (item.caption.trim() || said || itemName(item)).replace(/\s+/g, ' ');
  const letters = [...text];
  return letters.length <= LONGEST
    ? text
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
