import { z } from 'zod';
import { type Ulid, ulidSchema } from '../../shared/core/ids.ts';
import { limits } from '../../shared/core/limits.ts';

/** How many cases are remembered; the one folded longest ago goes first. */
const MOST_CASES = 500;

/** Names of sections: the kind of a fixed one, `extra 2` for the second added one. Never their words. */
export const foldedNamesSchema = z.array(z.string().regex(/^[a-z-]{1,40}( \d{1,6})?$/)).max(limits.listLength);

/** Which sections of which cases are folded away on this computer, the case folded last at the end. */
export const foldedSectionsSchema = z.array(z.object({ id: ulidSchema, sections: foldedNamesSchema }));
export type FoldedSections = Readonly<z.infer<typeof foldedSectionsSchema>>;

/** The sections of a case that were left folded. */
export function foldedOf(all: FoldedSections, id: Ulid): readonly string[] {
  return all.find((one) => one.id === id)?.sections ?? [];
}

/** What is remembered once these sections of a case are folded, and no others. */
export function withFolded(all: FoldedSections, id: Ulid, sections: readonly string[]): FoldedSections {
  const others = all.filter((one) => one.id !== id);
  if (sections.length === 0) return others;
  return [...others, { id, sections: [...sections] }].slice(-MOST_CASES);
}
