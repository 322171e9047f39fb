import {
  type BusinessFunction,
  type CaseStatus,
  type CaseStudy,
  newCaseStudy,
} from '../../src/shared/core/case-study/case-study.ts';
import type { SourceCard, Star } from '../../src/shared/core/case-study/evidence-item.ts';
import type { MetricRow } from '../../src/shared/core/case-study/metric-row.ts';
import { type Annotation, editsKey, type PictureEdits } from '../../src/shared/core/case-study/picture-edits.ts';
import type { Post } from '../../src/shared/core/case-study/post.ts';
import { numberMarks, readFigure } from '../../src/shared/core/case-study/read-figure.ts';
import type { Roles } from '../../src/shared/core/case-study/roles.ts';
import type { CaseTemplate } from '../../src/shared/core/case-study/section-prompts.ts';
import type { FixedSectionKind } from '../../src/shared/core/case-study/sections.ts';
import { type CalendarDate, calendarDateSchema, type Instant } from '../../src/shared/core/dates.ts';
import { type Sha256, type Ulid, ulidSchema } from '../../src/shared/core/ids.ts';
import { amountIn, unitOf } from '../../src/shared/core/metrics/amount.ts';
import type { RichTextNode } from '../../src/shared/core/rich-text/node.ts';
import { builtInTemplates } from '../../src/shared/core/template/built-in-templates.ts';
import { type CoveredBox, coveredName, redactionsOf } from './covered-picture.ts';
import { buildExperiment, type ExampleExperiment } from './example-experiment.ts';
import { buildLearning, type ExampleLearning } from './example-learning.ts';
import { phone } from './pictures/picture.ts';
import { caseText, figure, withReferences } from './rich-text.ts';
import { seeded, seededUlid } from './seed.ts';

/** A line of the targets table: what was typed, and how it counts; `readOn` makes its actual a reading of that day. */
export type ExampleMetric = readonly [
  metric: string,
  target: string,
  actual: string,
  note: string,
  counts?: Pick<
    Partial<MetricRow>,
    | 'definition'
    | 'kind'
    | 'kindReason'
    | 'direction'
    | 'unit'
    | 'weight'
    | 'role'
    | 'meaning'
    | 'levels'
    | 'due'
    | 'actualOn'
    | 'plotBy'
  > & {
    readonly readOn?: string;
    /** As typed. */
    readonly baseline?: string;
    /** Names of the pictures that show the level reached. */
    readonly levelShownBy?: readonly string[];
  },
];

/** A case as its author thinks of it, before it has ids and hashes. */
export interface ExampleCase {
  readonly createdAt: Instant;
  readonly savedAt: Instant;
  readonly rev: number;
  readonly title: string;
  readonly goals: readonly string[];
  readonly campaign: string;
  readonly from: string;
  readonly to: string;
  readonly channels: readonly string[];
  readonly tags: readonly string[];
  readonly status: CaseStatus;
  /** As typed; '' for a target or an actual that does not exist. */
  readonly metrics: readonly ExampleMetric[];
  /** When the outcome was confirmed, and the one sentence. */
  readonly acknowledged?: { readonly on: string; readonly sentence: string };
  readonly audiences?: readonly string[];
  readonly contentTypes?: readonly string[];
  readonly businessFunctions?: readonly BusinessFunction[];
  /** ISO 4217. */
  readonly currency?: string;
  readonly learning?: ExampleLearning;
  readonly evidence: readonly ExampleEvidence[];
  readonly posts?: readonly ExamplePost[];
  readonly experiments?: readonly ExampleExperiment[];
  readonly roles: Roles;
  /** The built-in template it was begun from. */
  readonly template: string;
  /** `show` puts a screenshot or post, by its name, into the text; its width is per cent of the column. */
  readonly sections: (
    show: (picture: string, width: number) => RichTextNode,
  ) => Readonly<Record<FixedSectionKind, readonly RichTextNode[]>>;
}

export interface ExampleEvidence {
  readonly picture: string;
  readonly fileName: string;
  readonly caption: string;
  readonly altText: string;
  readonly addedAt: Instant;
  readonly source?: SourceCard;
  readonly star?: Star;
  /** Drawn over it; fractions of the picture. */
  readonly drawn?: readonly Pick<Annotation, 'kind' | 'x' | 'y' | 'toX' | 'toY' | 'text'>[];
  /** What nobody else may see, on a phone's screen. */
  readonly covered?: readonly CoveredBox[];
}

export interface ExamplePost {
  readonly name: string;
  readonly caption: string;
  readonly addedAt: Instant;
  readonly source?: SourceCard;
  readonly star?: Star;
  readonly post: Post;
}

/** What is known of a screenshot once it is drawn. */
export interface DrawnPicture {
  readonly attachment: Sha256;
  readonly byteLength: number;
  readonly width: number;
  readonly height: number;
}

/** The id of an example's case. */
export function exampleId({ createdAt }: Pick<ExampleCase, 'createdAt'>, seed: number): Ulid {
  return seededUlid(createdAt, seeded(seed));
}

/**
 * The case study of an example; the same seed and pictures give the same text, byte for byte. `caseOf` answers the id of
 * the example with a title, for links between them.
 */
export function buildCase(
  example: ExampleCase,
  seed: number,
  pictures: ReadonlyMap<string, DrawnPicture>,
  caseOf: (title: string) => Ulid,
): CaseStudy {
  const random = seeded(seed);
  const marks = numberMarks('en');
  const id = seededUlid(example.createdAt, random);
  const metrics = example.metrics.map(([metric, target, actual, note, counts = {}]) => {
    const { readOn: _, levelShownBy: __, baseline, ...choices } = counts;
    return {
      id: seededUlid(example.createdAt, random),
      metric,
      target: readFigure(target, marks),
      actual: readFigure(actual, marks),
      note,
      ...(baseline === undefined ? {} : { baseline: readFigure(baseline, marks) }),
      ...choices,
    };
  });
  const metricOf = (name: string) => {
    const found = metrics.find(({ metric }) => metric === name);
    if (!found) throw new Error(`The case ${example.title} has no metric ${name}.`);
    return found.id;
  };
  const drawnAs = (name: string) => {
    const found = pictures.get(name);
    if (!found) throw new Error(`The picture ${name} was not drawn.`);
    return found;
  };
  const shots = example.evidence.map(({ picture, drawn, covered, ...words }) => {
    const common = { id: seededUlid(words.addedAt, random), kind: 'picture', media: 'image/png' } as const;
    return { name: picture, drawn, covered, item: { ...common, ...drawnAs(picture), ...words } };
  });
  const evidence = [
    ...shots.map(({ name, drawn, covered, item }) => ({
      name,
      item: {
        ...item,
        ...editsOf(
          { drawn, covered },
          () => seededUlid(item.addedAt, random),
          () => drawnAs(coveredName(name)),
        ),
      },
    })),
    ...(example.posts ?? []).map(({ name, ...words }) => ({
      name,
      item: { id: seededUlid(words.addedAt, random), kind: 'post', altText: '', ...words } as const,
    })),
  ];
  const evidenceOf = (picture: string) => {
    const shown = evidence.find((entry) => entry.name === picture);
    if (!shown) throw new Error(`The case ${example.title} has no picture ${picture}.`);
    return shown.item.id;
  };
  const text = caseText(example.sections((picture, width) => figure(evidenceOf(picture), width)));
  const content = text.content.map((section) => ({
    ...section,
    content: withReferences(section.content ?? [], caseOf, evidenceOf),
  }));
  const newId = () => seededUlid(example.savedAt, random);
  const learned = buildLearning(example.learning ?? {}, { newId, metricOf, pictureOf: evidenceOf, caseOf });
  const { acknowledged } = example;
  const outcome = {
    ...learned.outcome,
    ...(acknowledged ? { acknowledged: { on: day(acknowledged.on), sentence: acknowledged.sentence } } : {}),
  };
  return {
    ...newCaseStudy(ulidSchema.parse(id), example.createdAt),
    rev: example.rev,
    savedAt: example.savedAt,
    title: example.title,
    goals: [...example.goals],
    campaign: example.campaign,
    period: { from: day(example.from), to: day(example.to) },
    channels: [...example.channels],
    tags: [...example.tags],
    status: example.status,
    metrics: metrics.map((row, index) => withProof(row, example.metrics[index], evidenceOf)),
    ...learned,
    readings: [...lastReadings(example, metrics, newId), ...(learned.readings ?? [])],
    ...(Object.keys(outcome).length > 0 ? { outcome } : {}),
    ...(example.experiments
      ? { experiments: example.experiments.map((one) => buildExperiment(one, newId, evidenceOf)) }
      : {}),
    ...(example.audiences ? { audiences: [...example.audiences] } : {}),
    ...(example.contentTypes ? { contentTypes: [...example.contentTypes] } : {}),
    ...(example.businessFunctions ? { businessFunctions: [...example.businessFunctions] } : {}),
    ...(example.currency ? { currency: example.currency } : {}),
    evidence: evidence.map(({ item }) => item),
    roles: example.roles,
    template: templateOf(example.template),
    document: { ...text, content },
  };
}

/** The actuals that were read on one day only. */
function lastReadings(example: ExampleCase, metrics: readonly MetricRow[], newId: () => Ulid) {
  return example.metrics.flatMap(([, , , , counts], index) => {
    const row = metrics[index];
    const value = row ? amountIn(row.actual, unitOf(row)) : null;
    if (!row || !counts?.readOn || value === null) return [];
    const basis = { is: 'lifetime' } as const;
    return [{ id: newId(), metric: row.id, date: day(counts.readOn), value, basis, source: '', platform: '' }];
  });
}

function withProof(
  row: MetricRow,
  example: ExampleMetric | undefined,
  evidenceOf: (picture: string) => Ulid,
): MetricRow {
  const shownBy = example?.[4]?.levelShownBy;
  const { levels } = row;
  if (!shownBy || !levels?.score) return row;
  return { ...row, levels: { ...levels, score: { ...levels.score, evidence: shownBy.map(evidenceOf) } } };
}

function editsOf(
  { drawn, covered }: Pick<ExampleEvidence, 'drawn' | 'covered'>,
  newId: () => Ulid,
  copyOf: () => DrawnPicture,
): { readonly edits?: PictureEdits } {
  if (!drawn && !covered) return {};
  const annotations = drawn?.map((one) => ({ id: newId(), ...one }));
  if (!covered) return { edits: { annotations } };
  const redactions = redactionsOf(covered, phone);
  return {
    edits: { annotations, redactions, published: { attachment: copyOf().attachment, key: editsKey({ redactions }) } },
  };
}

function templateOf(id: string): CaseTemplate {
  const template = builtInTemplates.find((one) => one.id === id);
  if (!template) throw new Error(`There is no template ${id}.`);
  return { id: template.id, name: template.name, prompts: [...template.sections] };
}

function day(text: string): CalendarDate {
  return calendarDateSchema.parse(text);
}
