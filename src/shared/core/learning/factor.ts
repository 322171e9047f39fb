import { z } from 'zod';
import { folded } from '../folded.ts';
import { ulidSchema } from '../ids.ts';
import { limits } from '../limits.ts';

/** How sure we are that a factor had a part in what happened. */
export const confidences = ['guess', 'likely', 'tested'] as const;
export type Confidence = (typeof confidences)[number];

const text = z.string().max(limits.captionLength);

/** One of several reasons for what happened; counted across cases by its words. */
export const factorSchema = z.looseObject({
  id: ulidSchema,
  text: z.string().max(limits.nameLength),
  confidence: z.enum(confidences),
  /** Evidence items and readings that speak for it. */
  evidence: z.array(ulidSchema).max(limits.listLength),
  /** In words: what speaks for it, against it, and what else it could be. */
  speaksFor: text.optional(),
  speaksAgainst: text.optional(),
  couldAlsoBe: text.optional(),
});
export type Factor = Readonly<z.infer<typeof factorSchema>>;

/** By what factors are told apart across cases: their words. */
export const factorKey = folded;
