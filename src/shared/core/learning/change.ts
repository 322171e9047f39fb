import { z } from 'zod';
import { calendarDateSchema } from '../dates.ts';
import { ulidSchema } from '../ids.ts';
import { limits } from '../limits.ts';

export const changeKinds = ['keep', 'start', 'stop', 'change'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const changeStatuses = ['proposed', 'planned', 'applied', 'rejected', 'obsolete'] as const;
export type ChangeStatus = (typeof changeStatuses)[number];

const text = z.string().max(limits.captionLength);
const name = z.string().max(limits.nameLength);

/** A case a change was applied in, and when; `plannedOn` is since when it had been planned, so that it can be again. */
export const applicationSchema = z.looseObject({
  caseId: ulidSchema,
  on: calendarDateSchema,
  plannedOn: calendarDateSchema.optional(),
  /** What the case was last known to be called. */
  title: name.optional(),
});
export type Application = Readonly<z.infer<typeof applicationSchema>>;

/** One item of "what to change": it lives on until it is applied in a later case, rejected or obsolete. */
export const changeSchema = z.looseObject({
  id: ulidSchema,
  text,
  kind: z.enum(changeKinds),
  owner: name,
  due: calendarDateSchema.nullable(),
  status: z.enum(changeStatuses),
  /** When it came to its present status. */
  since: calendarDateSchema,
  /** Where it is planned: the name of a campaign, a case of this notebook, or both. */
  campaign: name.optional(),
  caseId: ulidSchema.optional(),
  /** What that case was last known to be called. */
  caseTitle: name.optional(),
  /** The cases it was applied in, the first of them first; to be read by `appliedIn`. */
  applied: z.array(applicationSchema).max(limits.listLength).optional(),
  /** Why it was rejected. */
  why: text.optional(),
});
export type Change = Readonly<z.infer<typeof changeSchema>>;
