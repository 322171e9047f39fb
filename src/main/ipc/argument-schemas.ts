import { z } from 'zod';
import { librarySorts } from '../../shared/core/case-study/case-summary.ts';
import { stars } from '../../shared/core/case-study/evidence-item.ts';
import { compared } from '../../shared/core/compare/compare-limits.ts';
import { calendarDateSchema, instantSchema } from '../../shared/core/dates.ts';
import { facetKinds } from '../../shared/core/facts/facet.ts';
import { sha256Schema, ulidSchema } from '../../shared/core/ids.ts';
import { lessonSchema } from '../../shared/core/learning/lesson.ts';
import { limits } from '../../shared/core/limits.ts';
import { metricUnits } from '../../shared/core/metrics/metric-definition.ts';
import { planQuestionSchema, planSchema } from '../../shared/core/planning/plan.ts';
import { savedSearchSchema } from '../../shared/core/search/saved-search.ts';
import { MOST_COLUMNS, viewChoiceSchema } from '../../shared/core/views/case-view.ts';
import { metricColumnSchema } from '../../shared/core/views/metric-column.ts';
import type { RequestName, Requests } from '../../shared/ipc/contract.ts';
import { changesOrders } from '../../shared/ipc/past-answers.ts';
import { foldedNamesSchema } from '../app/folded-sections.ts';

/** What checks the arguments of a request before anything is done with them. */
export type ArgumentSchema<Name extends RequestName> = z.ZodType<Parameters<Requests[Name]>>;

const none = z.tuple([]);
const oneCase = z.tuple([ulidSchema]);
const caseText = z.tuple([ulidSchema, z.int().nonnegative(), z.string().max(limits.caseFileLength)]);
const templateId = z.string().min(1).max(100);
const oneTemplate = z.tuple([templateId]);
const names = z.array(z.string().max(limits.nameLength)).max(limits.listLength);
const newCaseAbout = z.strictObject({
  goals: names,
  channels: names,
  title: z.string().max(limits.nameLength).optional(),
});
const printOptions = z.strictObject({ paper: z.enum(['A4', 'Letter']) });
const oneRecord = z.tuple([ulidSchema]);
/** When the state was saved that a record is written over; null for a new one. */
const base = instantSchema.nullable();
const bytesUpTo = (most: number) => z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= most);
const token = z.string().regex(/^[0-9a-f-]{1,64}$/);
const partBytes = 4 * 1024 * 1024;
const paneWidth = z.number().min(0).max(10_000);
const thumbnailBytes = 2 * 1024 * 1024;

const panes = z.strictObject({
  indexWidth: paneWidth,
  listWidth: paneWidth,
  indexShown: z.boolean(),
  listShown: z.boolean(),
});

const facetChoices = z
  .array(
    z.strictObject({
      kind: z.enum(facetKinds),
      values: z.array(z.string().max(limits.nameLength)).max(limits.listLength),
    }),
  )
  .max(facetKinds.length);
// More than is looked at may be pasted: what is left out is said.
const queryText = z.string().max(limits.pastedWords);

const libraryQuery = z.strictObject({
  text: queryText,
  sort: z.union([z.enum(librarySorts), z.strictObject({ by: metricColumnSchema, descending: z.boolean() })]),
  inOrder: z.boolean().optional(),
  goal: z.string().max(limits.nameLength).nullable(),
  choices: facetChoices.optional(),
  counts: z.boolean().optional(),
  offset: z.int().nonnegative(),
  limit: z.int().min(0).max(500),
});

const casesQuery = libraryQuery.pick({ text: true, goal: true, choices: true });

const matrixQuery = z.strictObject({
  text: queryText,
  choices: facetChoices,
  goals: z.array(z.string().max(limits.nameLength)).max(limits.listLength),
});

/** Each once: a case is not held against itself. */
const comparedCases = z
  .array(ulidSchema)
  .min(1)
  .max(compared.most)
  .refine((ids) => new Set(ids).size === ids.length);

const keeperQuery = z.strictObject({
  star: z.enum(stars).nullable(),
  offset: z.int().nonnegative(),
  limit: z.int().min(0).max(500),
});

const valuesQuery = z.strictObject({
  // A name of the person's own, and what says so.
  definition: z.string().max(2 * limits.nameLength),
  version: z.int().nonnegative(),
  unit: z.enum(metricUnits),
  currency: z.string().max(3),
  goals: names,
  channels: names,
  except: ulidSchema.nullable(),
});

const changesQuery = z.discriminatedUnion('are', [
  z.strictObject({
    are: z.literal('open'),
    order: z.enum(changesOrders).optional(),
    limit: z.int().min(1).max(100_000).optional(),
  }),
  z.strictObject({ are: z.literal('due'), until: calendarDateSchema }),
  z.strictObject({ are: z.literal('for'), id: ulidSchema, campaign: z.string().max(limits.nameLength) }),
  z.strictObject({ are: z.literal('from'), id: ulidSchema }),
]);

const experimentsQuery = z.strictObject({
  element: z.string().max(limits.captionLength),
  goals: names,
  except: ulidSchema.nullable(),
});

const tickedChange = z.strictObject({
  from: ulidSchema,
  change: ulidSchema,
  place: ulidSchema,
  applied: z.boolean(),
  today: calendarDateSchema,
});

const tagName = z.string().max(limits.nameLength);
const tagChange = z.strictObject({
  names: z.array(tagName).min(1).max(limits.listLength),
  to: tagName.refine((name) => name.trim() !== '').nullable(),
});

const matchesQuery = z.strictObject({ question: planQuestionSchema, except: ulidSchema.nullable() });

/** One line per request: a missing one, or one that lets through what the contract does not say, does not compile. */
export const argumentSchemas: { readonly [Name in RequestName]: ArgumentSchema<Name> } = {
  'app.state': none,
  'app.setTheme': z.tuple([z.enum(['light', 'dark', 'system'])]),
  'app.setZoom': z.tuple([z.number().min(0.1).max(10)]),
  'app.setPanes': z.tuple([panes]),
  'app.setView': z.tuple([viewChoiceSchema]),
  'app.setFolded': z.tuple([ulidSchema, foldedNamesSchema]),
  'app.flushed': none,
  'app.openLink': z.tuple([z.string().max(limits.addressLength)]),
  'app.reportError': z.tuple([z.string().max(20_000)]),
  'notebook.create': none,
  'notebook.open': none,
  'notebook.openExample': none,
  'library.page': z.tuple([libraryQuery]),
  'library.matrix': z.tuple([matrixQuery]),
  'library.compare': z.tuple([comparedCases]),
  'library.columns': z.tuple([casesQuery]),
  'library.cells': z.tuple([z.array(ulidSchema).max(500), z.array(metricColumnSchema).max(MOST_COLUMNS)]),
  'library.spans': z.tuple([casesQuery]),
  'library.goals': none,
  'library.keepers': z.tuple([keeperQuery]),
  'library.unlearned': none,
  'library.pinned': none,
  'library.trash': none,
  'library.targets': z.tuple([z.array(ulidSchema).max(limits.listLength)]),
  'library.linksTo': oneCase,
  'past.factors': z.tuple([ulidSchema.nullable()]),
  'past.values': z.tuple([valuesQuery]),
  'past.changes': z.tuple([changesQuery]),
  'past.experiments': z.tuple([experimentsQuery]),
  'past.rules': none,
  'past.anniversaries': z.tuple([calendarDateSchema]),
  'past.tags': none,
  'past.learnedCounts': none,
  'case.open': oneCase,
  'case.create': none,
  'case.createFrom': z.tuple([templateId, newCaseAbout]),
  'case.save': caseText,
  'case.keepDraft': caseText,
  'case.duplicate': oneCase,
  'case.trash': oneCase,
  'case.restore': oneCase,
  'case.recover': oneCase,
  'case.pin': z.tuple([ulidSchema, z.boolean()]),
  'changes.apply': z.tuple([tickedChange]),
  'templates.list': none,
  'templates.keep': z.tuple([ulidSchema, z.string().max(limits.nameLength)]),
  'templates.remove': oneTemplate,
  'templates.restore': oneTemplate,
  'searches.list': none,
  'searches.keep': z.tuple([savedSearchSchema]),
  'searches.remove': oneRecord,
  'searches.restore': oneRecord,
  'tags.change': z.tuple([tagChange]),
  'tags.undo': z.tuple([token]),
  'tags.cancel': none,
  'lessons.list': none,
  'lessons.find': z.tuple([queryText]),
  'lessons.of': oneCase,
  'lessons.save': z.tuple([lessonSchema, base]),
  'lessons.trash': oneRecord,
  'lessons.restore': oneRecord,
  'plans.list': none,
  'plans.save': z.tuple([planSchema, base]),
  'plans.brief': z.tuple([matchesQuery, calendarDateSchema]),
  'plans.start': z.tuple([ulidSchema, calendarDateSchema]),
  'plans.trash': oneRecord,
  'plans.restore': oneRecord,
  'evidence.attach': z.tuple([z.string().max(limits.nameLength), bytesUpTo(limits.attachmentBytes)]),
  'evidence.begin': z.tuple([z.string().max(limits.nameLength)]),
  'evidence.part': z.tuple([token, bytesUpTo(partBytes)]),
  'evidence.finish': z.tuple([token]),
  'evidence.drop': z.tuple([token]),
  'evidence.pick': none,
  'evidence.cancelPick': none,
  'evidence.open': z.tuple([sha256Schema, z.string().max(limits.nameLength)]),
  'evidence.webPages': z.tuple([sha256Schema]),
  'evidence.bytes': z.tuple([sha256Schema]),
  'evidence.keepThumbnail': z.tuple([sha256Schema, bytesUpTo(thumbnailBytes)]),
  'files.unused': none,
  'files.trash': z.tuple([z.array(sha256Schema).max(1_000_000)]),
  'files.restore': z.tuple([sha256Schema]),
  'files.remove': z.tuple([sha256Schema]),
  'files.check': none,
  'files.cancelCheck': none,
  'print.render': z.tuple([ulidSchema, printOptions]),
  'print.renderPlan': z.tuple([ulidSchema, calendarDateSchema, printOptions]),
  'print.renderPlaybook': z.tuple([printOptions]),
  'print.renderComparison': z.tuple([comparedCases, printOptions]),
  'print.renderMatrix': z.tuple([printOptions]),
  'print.savePlaybookPage': none,
  'print.save': z.tuple([token]),
};
