import { z } from 'zod';
import { calendarDateSchema, type Instant, instantSchema } from '../dates.ts';
import { experimentSchema } from '../experiment/experiment.ts';
import { type Ulid, ulidSchema } from '../ids.ts';
import { changeSchema } from '../learning/change.ts';
import { expectationSchema } from '../learning/expectation.ts';
import { factorSchema } from '../learning/factor.ts';
import { limits } from '../limits.ts';
import { annotationSchema } from '../metrics/annotation.ts';
import { readingSchema } from '../metrics/reading.ts';
import { goalLinkSchema } from '../outcome/goal-chain.ts';
import { outcomeNotesSchema } from '../outcome/outcome-notes.ts';
import { emptyDocument } from '../rich-text/empty-document.ts';
import type { RichTextDocument } from '../rich-text/node.ts';
import { decisionRuleSchema } from '../rules/decision-rule.ts';
import { timelineEntrySchema } from '../timeline/timeline-entry.ts';
import { businessFunctions, caseStatuses } from './case-values.ts';
import { evidenceItemSchema } from './evidence-item.ts';
import { metricRowSchema } from './metric-row.ts';
import { rolesSchema } from './roles.ts';
import { caseTemplateSchema } from './section-prompts.ts';

/** The format this version writes. A change of shape adds one to it and a step to `case-file/migrations.ts`. */
export const CASE_FORMAT = 1;

const name = z.string().max(limits.nameLength);
const names = z.array(name).max(limits.listLength);

export { type BusinessFunction, businessFunctions, type CaseStatus, caseStatuses } from './case-values.ts';

/**
 * One case study, as it stands in its file. Every object is loose: fields this version does not know stay
 * where they are and are written back.
 */
export const caseStudySchema = z.looseObject({
  format: z.literal(CASE_FORMAT),
  id: ulidSchema,
  /** Counts saves; grows by one with each, whatever the clock says. */
  rev: z.number().int().nonnegative(),
  createdAt: instantSchema,
  savedAt: instantSchema,
  title: name,
  goals: names,
  campaign: name,
  period: z.looseObject({ from: calendarDateSchema.nullable(), to: calendarDateSchema.nullable() }),
  channels: names,
  tags: names,
  /** Whom it was for, as the person says it. */
  audiences: names.optional(),
  /** What was put out: reels, stories, newsletters. */
  contentTypes: names.optional(),
  /** The legs of the stool it stood on. */
  businessFunctions: z.array(z.enum(businessFunctions)).max(businessFunctions.length).optional(),
  status: z.enum(caseStatuses),
  /** Kept in sight, whatever else the list shows. */
  pinned: z.boolean().optional(),
  metrics: z.array(metricRowSchema).max(limits.listLength),
  evidence: z.array(evidenceItemSchema).max(limits.listLength),
  roles: rolesSchema.optional(),
  readings: z.array(readingSchema).max(limits.listLength).optional(),
  annotations: z.array(annotationSchema).max(limits.listLength).optional(),
  experiments: z.array(experimentSchema).max(limits.listLength).optional(),
  rules: z.array(decisionRuleSchema).max(limits.listLength).optional(),
  expectation: expectationSchema.optional(),
  /** Of a crisis, to the minute; shown where the case has one, be it empty. */
  timeline: z.array(timelineEntrySchema).max(limits.listLength).optional(),
  factors: z.array(factorSchema).max(limits.listLength).optional(),
  changes: z.array(changeSchema).max(limits.listLength).optional(),
  outcome: outcomeNotesSchema.optional(),
  /** From business indicators back to what is counted. */
  chain: z.array(goalLinkSchema).max(limits.listLength).optional(),
  /** ISO 4217 code of every amount of money in the case; nothing is converted. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** The plan it was begun with. */
  plan: ulidSchema.optional(),
  template: caseTemplateSchema.optional(),
  /** Checked by `rich-text/check-document.ts`: a schema library recurses, and a document may be deep. */
  document: z.custom<RichTextDocument>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
});
export type CaseStudy = Readonly<z.infer<typeof caseStudySchema>>;

/** An empty case: no goal, no figures, six empty sections. Valid as it is. */
export function newCaseStudy(id: Ulid, now: Instant): CaseStudy {
  return {
    format: CASE_FORMAT,
    id,
    rev: 0,
    createdAt: now,
    savedAt: now,
    title: '',
    goals: [],
    campaign: '',
    period: { from: null, to: null },
    channels: [],
    tags: [],
    status: 'draft',
    metrics: [],
    evidence: [],
    document: emptyDocument(),
  };
}

/** A copy that is a case of its own: the same content and pictures, a new id, a title that says so; not pinned. */
export function duplicateCaseStudy({ pinned: _, ...source }: CaseStudy, id: Ulid, now: Instant): CaseStudy {
  return { ...source, id, rev: 0, createdAt: now, savedAt: now, title: `${displayTitle(source.title)} (copy)` };
}

/** A title that can be seen: text of only spaces or invisible characters is called by what it is. */
export function displayTitle(title: string): string {
  const visible = title.replace(/[\s\p{Cf}\p{Cc}]/gu, '');
  return visible === '' ? 'Untitled case' : title.trim();
}
