import { z } from 'zod';
import { calendarDateSchema, instantSchema } from '../dates.ts';
import { sha256Schema, type Ulid, ulidSchema } from '../ids.ts';
import { loopSteps } from '../learning/loop.ts';
import { outcomeBands } from '../outcome/band.ts';
import { caseOutcome } from '../outcome/case-outcome.ts';
import { figuresOf } from '../rich-text/document-text.ts';
import { linkedCases } from '../rich-text/references.ts';
import { type CaseStatus, type CaseStudy, caseStatuses } from './case-study.ts';
import { filesOf, picturesOf, publishedPicture } from './evidence-item.ts';
import { keeperSchema, keepersOf } from './keeper.ts';

/** How a case's file is: `ok`, open for reading only, or damaged and set aside. */
export const fileStates = ['ok', 'read-only', 'damaged'] as const;
export type FileState = (typeof fileStates)[number];

const count = z.number().int().nonnegative();

/** What the library shows of a case, derived from its file and cached. */
export const caseSummarySchema = z.object({
  id: ulidSchema,
  rev: z.number().int().nonnegative(),
  title: z.string(),
  goals: z.array(z.string()),
  campaign: z.string(),
  channels: z.array(z.string()),
  tags: z.array(z.string()),
  status: z.enum(caseStatuses),
  from: calendarDateSchema.nullable(),
  to: calendarDateSchema.nullable(),
  createdAt: instantSchema,
  savedAt: instantSchema,
  /**
   * The picture that stands for the case: the first shown in its text, else the first attached; as published, so never
   * one with something hidden in it. Null where that copy is missing too.
   */
  lead: sha256Schema.nullable(),
  /** How many pieces of evidence of each kind. */
  evidence: z.object({ pictures: count, posts: count, files: count }),
  keepers: z.array(keeperSchema),
  /** The cases its text links to, each once. */
  links: z.array(ulidSchema),
  /** The degree as it is shown, and its band; null where it is not measured. */
  degree: z.number().nonnegative().nullable(),
  band: z.enum(outcomeBands),
  /** Which of the four steps of the loop are done, in their order. */
  loop: z.array(z.boolean()).length(loopSteps.length),
  pinned: z.boolean(),
  fileState: z.enum(fileStates),
});
export type CaseSummary = Readonly<z.infer<typeof caseSummarySchema>>;

/** The list row of a case. Pure: the same case gives the same row. */
export function summarize(caseStudy: CaseStudy, fileState: FileState = 'ok'): CaseSummary {
  const { evidence } = caseStudy;
  const pictures = picturesOf(evidence);
  const files = filesOf(evidence).length;
  const { degree, band, loop } = caseOutcome(caseStudy);
  const shown = figuresOf(caseStudy.document);
  const lead =
    shown.map((id) => pictures.find((item) => item.id === id)).find((item) => item !== undefined) ?? pictures[0];
  return {
    id: caseStudy.id,
    rev: caseStudy.rev,
    title: caseStudy.title,
    goals: caseStudy.goals,
    campaign: caseStudy.campaign,
    channels: caseStudy.channels,
    tags: caseStudy.tags,
    status: caseStudy.status satisfies CaseStatus,
    from: caseStudy.period.from,
    to: caseStudy.period.to,
    createdAt: caseStudy.createdAt,
    savedAt: caseStudy.savedAt,
    lead: lead ? publishedPicture(lead) : null,
    evidence: { pictures: pictures.length, posts: evidence.length - pictures.length - files, files },
    keepers: keepersOf(evidence),
    links: [...linkedCases(caseStudy.document)],
    degree,
    band,
    loop: loop.map(({ done }) => done),
    pinned: caseStudy.pinned === true,
    fileState,
  };
}

/** The day a case is filed under: when its campaign began, else when it was written. */
export function caseDate(summary: Pick<CaseSummary, 'from' | 'to' | 'createdAt'>): string {
  return summary.from ?? summary.to ?? summary.createdAt.slice(0, 10);
}

export const librarySorts = [
  'newest first',
  'oldest first',
  'title',
  'title backwards',
  'last edited',
  'lowest outcome first',
  'highest outcome first',
  'goal',
  'goal backwards',
] as const;
export type LibrarySort = (typeof librarySorts)[number];

/** What a case is sorted by, and its id: equal keys fall back to it, so that a page never shows a row twice. */
export interface SortKey {
  readonly id: Ulid;
  readonly key: string;
}

/** Makes the sort key of a case for an order of the list. */
export function sortKeyOf(sort: LibrarySort): (summary: CaseSummary) => SortKey {
  if (sort === 'title' || sort === 'title backwards') return ({ id, title }) => ({ id, key: title });
  if (sort === 'last edited') return ({ id, savedAt }) => ({ id, key: savedAt });
  if (sort === 'goal' || sort === 'goal backwards') return ({ id, goals }) => ({ id, key: goals[0] ?? '' });
  if (sort === 'lowest outcome first' || sort === 'highest outcome first')
    return ({ id, degree }) => ({ id, key: degreeKey(degree) });
  return (summary) => ({ id: summary.id, key: caseDate(summary) });
}

/** Degrees as texts in their order; '' where none was measured, which is no outcome at all. */
function degreeKey(degree: number | null): string {
  return degree === null
    ? ''
    : Math.round(degree * 1e6)
        .toFixed(0)
        .padStart(24, '0');
}

/** A total order of sort keys. */
export function compareSortKeys(sort: LibrarySort, collator: { compare(a: string, b: string): number }) {
  const direction = sort === 'oldest first' ? 1 : -1;
  const byId = (a: SortKey, b: SortKey) => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
  if (sort === 'title') return (a: SortKey, b: SortKey) => collator.compare(a.key, b.key) || byId(a, b);
  if (sort === 'title backwards') return (a: SortKey, b: SortKey) => collator.compare(b.key, a.key) || byId(a, b);
  // What was not measured, or has no goal, stands last in either order.
  const byNone = (a: SortKey, b: SortKey) => Number(a.key === '') - Number(b.key === '');
  if (sort === 'goal' || sort === 'goal backwards') {
    const sign = sort === 'goal' ? 1 : -1;
    return (a: SortKey, b: SortKey) => byNone(a, b) || sign * collator.compare(a.key, b.key) || byId(a, b);
  }
  if (sort === 'lowest outcome first')
    return (a: SortKey, b: SortKey) => byNone(a, b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : byId(a, b));
  return (a: SortKey, b: SortKey) => (a.key < b.key ? -direction : a.key > b.key ? direction : byId(a, b));
}

/** The same total order, of whole summaries. */
export function compareSummaries(sort: LibrarySort, collator: { compare(a: string, b: string): number }) {
  const keyOf = sortKeyOf(sort);
  const compare = compareSortKeys(sort, collator);
  return (a: CaseSummary, b: CaseSummary) => compare(keyOf(a), keyOf(b));
}
