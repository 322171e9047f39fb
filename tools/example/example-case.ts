import { type CaseStatus, type CaseStudy, newCaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { numberMarks, readFigure } from '../../src/shared/core/case-study/read-figure.ts';
import type { FixedSectionKind } from '../../src/shared/core/case-study/sections.ts';
import { type CalendarDate, calendarDateSchema, type Instant } from '../../src/shared/core/dates.ts';
import { type Sha256, type Ulid, ulidSchema } from '../../src/shared/core/ids.ts';
import type { RichTextNode } from '../../src/shared/core/rich-text/node.ts';
import { caseText, figure, withReferences } from './rich-text.ts';
import { seeded, seededUlid } from './seed.ts';

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
  readonly metrics: readonly (readonly [metric: string, target: string, actual: string, note: string])[];
  readonly evidence: readonly ExampleEvidence[];
  /** `show` puts a screenshot, by the picture's name, into the text; its width is per cent of the column. */
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
  const metrics = example.metrics.map(([metric, target, actual, note]) => ({
    id: seededUlid(example.createdAt, random),
    metric,
    target: readFigure(target, marks),
    actual: readFigure(actual, marks),
    note,
  }));
  const evidence = example.evidence.map(({ picture, ...words }) => {
    const drawn = pictures.get(picture);
    if (!drawn) throw new Error(`The picture ${picture} was not drawn.`);
    return {
      picture,
      item: { id: seededUlid(words.addedAt, random), kind: 'picture', media: 'image/png', ...drawn, ...words } as const,
    };
  });
  const evidenceOf = (picture: string) => {
    const shown = evidence.find((entry) => entry.picture === picture);
    if (!shown) throw new Error(`The case ${example.title} has no picture ${picture}.`);
    return shown.item.id;
  };
  const text = caseText(example.sections((picture, width) => figure(evidenceOf(picture), width)));
  const content = text.content.map((section) => ({
    ...section,
    content: withReferences(section.content ?? [], caseOf, evidenceOf),
  }));
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
    metrics,
    evidence: evidence.map(({ item }) => item),
    document: { ...text, content },
  };
}

function day(text: string): CalendarDate {
  return calendarDateSchema.parse(text);
}
