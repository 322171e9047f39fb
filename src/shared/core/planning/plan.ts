import { z } from 'zod';
import { calendarDateSchema, type Instant, instantSchema } from '../dates.ts';
import { type Ulid, ulidSchema } from '../ids.ts';
import { limits } from '../limits.ts';
import { matchParts } from './match-score.ts';

/** The format of a plan's file. */
export const PLAN_FORMAT = 1;

const name = z.string().max(limits.nameLength);
const names = z.array(name).max(limits.listLength);

/** Something that stands in a past case. */
const fromCaseSchema = z.looseObject({ caseId: ulidSchema, id: ulidSchema });
export type FromCase = Readonly<z.infer<typeof fromCaseSchema>>;
const fromCases = z.array(fromCaseSchema).max(limits.listLength);

/** What a planning brief is made for, and what a person made of it. The brief itself is computed anew from the cases. */
export const planSchema = z.looseObject({
  format: z.literal(PLAN_FORMAT),
  id: ulidSchema,
  createdAt: instantSchema,
  savedAt: instantSchema,
  /** The campaign's name. */
  title: name,
  goal: name,
  channels: names,
  audiences: names,
  contentTypes: names,
  businessFunctions: names,
  period: z.looseObject({ from: calendarDateSchema.nullable(), to: calendarDateSchema.nullable() }),
  /** What is planned, in one sentence. */
  sentence: z.string().max(limits.captionLength),
  /** How much each part of the match counts, where it was changed. */
  weights: z.partialRecord(z.enum(matchParts), z.number().min(0).max(1)).optional(),
  /** What is carried into the case that begins with this plan. */
  carried: z.looseObject({ changes: fromCases, rules: fromCases, targets: fromCases }),
  /** Past reasons that could stop this one, by their words folded. */
  worries: names,
  /** Lines of the brief that were taken out, by their key. */
  leftOut: names,
  /** What was written beside a part of the brief. */
  notes: z.record(z.string().max(limits.nameLength), z.string().max(limits.captionLength)),
  /** The case that was begun with it. */
  startedCase: ulidSchema.nullable(),
});
export type Plan = Readonly<z.infer<typeof planSchema>>;

/** What a plan asks the past with. */
export const planQuestionSchema = z.strictObject({
  goal: planSchema.shape.goal,
  channels: planSchema.shape.channels,
  audiences: planSchema.shape.audiences,
  contentTypes: planSchema.shape.contentTypes,
  businessFunctions: planSchema.shape.businessFunctions,
  sentence: planSchema.shape.sentence,
  weights: planSchema.shape.weights,
});
export type PlanQuestion = Readonly<z.infer<typeof planQuestionSchema>>;

/** The question of a plan. */
export function questionOf(plan: Plan): PlanQuestion {
  const { goal, channels, audiences, contentTypes, businessFunctions, sentence, weights } = plan;
  return { goal, channels, audiences, contentTypes, businessFunctions, sentence, ...(weights ? { weights } : {}) };
}

/** A plan about which nothing was said yet. Valid as it is. */
export function newPlan(id: Ulid, now: Instant): Plan {
  return {
    format: PLAN_FORMAT,
    id,
    createdAt: now,
    savedAt: now,
    title: '',
    goal: '',
    channels: [],
    audiences: [],
    contentTypes: [],
    businessFunctions: [],
    period: { from: null, to: null },
    sentence: '',
    carried: { changes: [], rules: [], targets: [] },
    worries: [],
    leftOut: [],
    notes: {},
    startedCase: null,
  };
}
