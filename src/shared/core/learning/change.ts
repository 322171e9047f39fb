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
  /** Where it is planned or was applied: the name of a campaign, or a case of this notebook. */
  campaign: name.optional(),
  caseId: ulidSchema.optional(),
  /** Why it was rejected. */
  why: text.optional(),
});
export type Change = Readonly<z.infer<typeof changeSchema>>;

/** The day a change was put to use: planned into a named campaign or case, or applied in one; undefined if it was not. */
export function usedOn({ status, since, campaign = '', caseId }: Change): string | undefined {
  const isNamed = campaign.trim() !== '' || caseId !== undefined;
  if (status === 'planned') return isNamed ? since : undefined;
  return status === 'applied' && caseId !== undefined ? since : undefined;
}
