import { z } from 'zod';
import { facetKinds } from '../facts/facet.ts';
import { ulidSchema } from '../ids.ts';
import { limits } from '../limits.ts';

const name = z.string().max(limits.nameLength);

/** A search of the list kept under a name: what was typed, and what was chosen beside it. */
export const savedSearchSchema = z.looseObject({
  id: ulidSchema,
  name: name.refine((text) => text.trim() !== ''),
  text: z.string().max(limits.queryLength),
  /** A goal to stay within; '' for the cases without one, null for all. */
  goal: name.nullable(),
  choices: z
    .array(z.looseObject({ kind: z.enum(facetKinds), values: z.array(name).max(limits.listLength) }))
    .max(facetKinds.length),
});
export type SavedSearch = Readonly<z.infer<typeof savedSearchSchema>>;

/** What a search asks, without what it is called. */
export type Asked = Pick<SavedSearch, 'text' | 'goal' | 'choices'>;

/** Whether two searches ask the same, whatever they are called and in whatever order things were chosen. */
export function asksTheSame(a: Asked, b: Asked): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ text, goal, choices }: Asked): string {
  const chosen = choices.flatMap(({ kind, values }) => values.map((value) => JSON.stringify([kind, value])));
  return JSON.stringify([text.trim(), goal, chosen.toSorted()]);
}
