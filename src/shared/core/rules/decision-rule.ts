import { z } from 'zod';
import { calendarDateSchema } from '../dates.ts';
import { ulidSchema } from '../ids.ts';
import { keptWordsSchema } from '../learning/kept-words.ts';
import { limits } from '../limits.ts';
import { metricUnits } from '../metrics/metric-definition.ts';

export const ruleKinds = ['stop', 'change', 'scale up', 'respond', 'escalate'] as const;
export type RuleKind = (typeof ruleKinds)[number];

export const ruleComparisons = ['<', '<=', '>', '>='] as const;
export type RuleComparison = (typeof ruleComparisons)[number];

const name = z.string().max(limits.nameLength);

/** By when a rule is to be looked at: a date, or a day of the campaign, whose first is day 1. */
const bySchema = z.discriminatedUnion('is', [
  z.looseObject({ is: z.literal('date'), date: calendarDateSchema }),
  z.looseObject({ is: z.literal('day'), day: z.number().int().positive() }),
]);

/** What was done about a rule that was triggered. */
const answerSchema = z.discriminatedUnion('is', [
  z.looseObject({ is: z.literal('acted'), on: calendarDateSchema }),
  z.looseObject({ is: z.literal('not acted'), why: z.string().max(limits.captionLength) }),
]);

/** Something that happens or does not, which no metric tells; `happened` is null while nobody said. */
const eventSchema = z.looseObject({
  text: name,
  happened: z.union([calendarDateSchema, z.literal('no')]).nullable(),
});

/**
 * IF metric op value [for n readings in a row] [by date or day] THEN action, owner: written before, checked after. A rule
 * about an event has `event` instead of a metric and a value.
 */
export const decisionRuleSchema = z.looseObject({
  id: ulidSchema,
  /** The line of the targets table whose readings are looked at; null while none is chosen. */
  metric: ulidSchema.nullable(),
  /** What the metric was called and counted in, once its line was removed. */
  removed: z.looseObject({ metric: name, unit: z.enum(metricUnits) }).optional(),
  event: eventSchema.optional(),
  comparison: z.enum(ruleComparisons),
  /** In the metric's own unit; a percent is a fraction. Null while none is given. */
  value: z.number().nullable(),
  inARow: z.number().int().positive(),
  by: bySchema.nullable(),
  action: z.string().max(limits.captionLength),
  owner: name,
  kind: z.enum(ruleKinds),
  answer: answerSchema.nullable(),
  /** How it read before it was changed after the start, and when that was; null where it was not. */
  before: keptWordsSchema.nullable(),
  /** When it was written down. */
  writtenOn: calendarDateSchema.optional(),
});
export type DecisionRule = Readonly<z.infer<typeof decisionRuleSchema>>;
