import { z } from 'zod';
import { calendarDateSchema } from '../dates.ts';
import { ulidSchema } from '../ids.ts';
import { limits } from '../limits.ts';

/** What came of a test. The last two are results too, and never count as having failed. */
export const experimentDecisions = ['A better', 'B better', 'no difference we could see', 'could not tell'] as const;
export type ExperimentDecision = (typeof experimentDecisions)[number];

const text = z.string().max(limits.captionLength);
const amount = z.number().nullable();

/** One of two to six versions. Counts and amounts are null where they are not known, which is not zero. */
export const variantSchema = z.looseObject({
  id: ulidSchema,
  name: z.string().max(limits.nameLength),
  /** The screenshot of it. */
  evidence: ulidSchema.nullable(),
  exposures: amount,
  conversions: amount,
  mean: amount,
  standardDeviation: amount,
  /** The planned share of those who see it, in any scale. */
  planned: z.number().positive(),
});
export type Variant = Readonly<z.infer<typeof variantSchema>>;

/** A test of versions against each other: "because ..., changing ..., will move ...". */
export const experimentSchema = z.looseObject({
  id: ulidSchema,
  because: text,
  changing: text,
  willMove: text,
  /** Whether variants are compared by shares (who did it of who saw it) or by means. */
  measure: z.enum(['share', 'mean']),
  metric: z.string().max(limits.nameLength),
  guardrails: text,
  variants: z.array(variantSchema).max(6),
  from: calendarDateSchema.nullable(),
  to: calendarDateSchema.nullable(),
  plannedTo: calendarDateSchema.nullable(),
  /** How many each variant was to be shown to. */
  plannedSample: z.number().int().positive().nullable(),
  decision: z.enum(experimentDecisions).nullable(),
  decisionNote: text,
});
export type Experiment = Readonly<z.infer<typeof experimentSchema>>;
