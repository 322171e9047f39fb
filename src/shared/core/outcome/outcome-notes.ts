import { z } from 'zod';
import { calendarDateSchema } from '../dates.ts';
import { limits } from '../limits.ts';

const text = z.string().max(limits.captionLength);

/** What people said about an outcome; its number is computed from the targets each time and kept nowhere. */
export const outcomeNotesSchema = z.looseObject({
  /** A judgement that differs from the computed number: 0 or more, 1 for all that was wanted. Both are shown. */
  override: z.looseObject({ degree: z.number().nonnegative(), reason: text }).nullable().optional(),
  /** When somebody confirmed the outcome, and their one sentence. */
  acknowledged: z.looseObject({ on: calendarDateSchema, sentence: text }).nullable().optional(),
  /** When the analysis was first whole: words, a factor and evidence for it. */
  analysedOn: calendarDateSchema.nullable().optional(),
  /** Why no business measure is needed here. */
  noBusinessMeasure: text.optional(),
  /** How early it was noticed; each null or absent where it is not known. */
  firstSign: calendarDateSchema.nullable().optional(),
  noticed: calendarDateSchema.nullable().optional(),
  changed: calendarDateSchema.nullable().optional(),
  pointOfNoReturn: calendarDateSchema.nullable().optional(),
});
export type OutcomeNotes = Readonly<z.infer<typeof outcomeNotesSchema>>;
