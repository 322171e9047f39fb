import { z } from 'zod';
import { calendarDateSchema } from '../dates.ts';
import { ulidSchema } from '../ids.ts';
import { isolated } from '../isolated.ts';
import { limits } from '../limits.ts';

/** What variants are called, in their order: the first is what the others are held against. */
export const variantLetters = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type VariantLetter = (typeof variantLetters)[number];

export const fewestVariants = 2;
export const mostVariants = variantLetters.length;

/** What came of a test. The last two are results too, and never count as having failed. */
export const experimentDecisions = [
  'A better',
  'B better',
  'C better',
  'D better',
  'E better',
  'F better',
  'no difference we could see',
  'could not tell',
] as const;
export type ExperimentDecision = (typeof experimentDecisions)[number];

const line = z.string().max(limits.nameLength);
const text = z.string().max(limits.captionLength);
const amount = z.number().nullable();

export const measures = ['share', 'mean'] as const;
/** Whether variants are compared by shares (who did it of who saw it) or by means. */
export type Measure = (typeof measures)[number];

/** One of two to six versions. Counts and amounts are null where they are not known, which is not zero. */
export const variantSchema = z.looseObject({
  id: ulidSchema,
  name: line,
  /** The screenshot of it. */
  evidence: ulidSchema.nullable(),
  /** How many saw it; for means, how many values there are. */
  exposures: amount,
  conversions: amount,
  mean: amount,
  standardDeviation: amount,
  /** The planned share of those who see it, in any scale. */
  planned: z.number().positive(),
});
export type Variant = Readonly<z.infer<typeof variantSchema>>;

/** Something measured beside what decides; a guardrail must not get worse. Counted over the variants' own exposures. */
export const furtherMetricSchema = z.looseObject({
  id: ulidSchema,
  metric: line,
  role: z.enum(['further', 'guardrail']),
  measure: z.enum(measures),
  direction: z.enum(['higher', 'lower']).optional(),
  values: z
    .array(z.looseObject({ variant: ulidSchema, conversions: amount, mean: amount, standardDeviation: amount }))
    .max(mostVariants),
});
export type FurtherMetric = Readonly<z.infer<typeof furtherMetricSchema>>;

/** What the planned sample was worked out from; shares are fractions. */
export const samplePlanSchema = z.looseObject({
  /** The share to begin with; for means, the standard deviation expected. */
  baseline: z.number(),
  /** The smallest difference worth having. */
  worthHaving: z.number(),
  power: z.number(),
  alpha: z.number(),
});
export type SamplePlan = Readonly<z.infer<typeof samplePlanSchema>>;

/** A test of versions against each other: "because ..., changing ..., will move ...". */
export const experimentSchema = z.looseObject({
  id: ulidSchema,
  because: text,
  changing: text,
  willMove: text,
  measure: z.enum(measures),
  metric: line,
  guardrails: text,
  variants: z.array(variantSchema).max(mostVariants),
  from: calendarDateSchema.nullable(),
  to: calendarDateSchema.nullable(),
  plannedTo: calendarDateSchema.nullable(),
  /** How many each variant was to be shown to. */
  plannedSample: z.number().int().positive().nullable(),
  decision: z.enum(experimentDecisions).nullable(),
  decisionNote: text,
  /** What of the post was changed, in a word or two: headline, picture, time. Earlier tests of it are found by this. */
  element: line.optional(),
  /** Which way is good for what decides; more, where absent. */
  direction: z.enum(['higher', 'lower']).optional(),
  further: z.array(furtherMetricSchema).max(20).optional(),
  plan: samplePlanSchema.optional(),
});
export type Experiment = Readonly<z.infer<typeof experimentSchema>>;

/** The letter of the variant at a place. */
export function letterAt(place: number): VariantLetter {
  return variantLetters[place] ?? 'F';
}

/** A variant with its letter, as "A, caption of two lines". */
export function variantName(variant: Variant, place: number): string {
  const name = variant.name.trim();
  return name === '' ? letterAt(place) : `${letterAt(place)}, ${isolated(name)}`;
}
