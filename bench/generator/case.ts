import {
  businessFunctions,
  type CaseStudy,
  caseStatuses,
  newCaseStudy,
} from '../../src/shared/core/case-study/case-study.ts';
import { calendarDateSchema } from '../../src/shared/core/dates.ts';
import { type Sha256, type Ulid, ulidSchema } from '../../src/shared/core/ids.ts';
import { changeKinds } from '../../src/shared/core/learning/change.ts';
import { seededUlid } from '../../tools/example/seed.ts';
import { makeDocument } from './document.ts';
import { type Chance, chance } from './random.ts';
import { capitalised, sentence, vocabulary, word } from './words.ts';

const goals =
  'Awareness,Reach,Applications,Event attendance,Service,Fundraising,Community,Reputation,Recruitment'.split(',');
const channels = 'Reel,Stories,Photo posts,Short posts,Newsletter,Podcast,Live video,Press,Web,Posters'.split(',');
const metrics = 'Views,Reach,Link taps,Sign-ups,Comments,Shares,Saves,Attendance,Donations,Answered in time'.split(',');
const audiences = 'Students,Parents,Alumni,Staff,Neighbours,Donors'.split(',');
const contentTypes = 'Reel,Story,Photo,Video,Article,Newsletter'.split(',');
const DAY = 86_400_000;

/** What a case is to hold. */
export interface CaseSize {
  readonly words: number;
  readonly pictures: number;
  readonly tableRows?: number;
}

/** The n-th case of a notebook: its size, six metrics, pictures out of the given attachments. */
export function makeCase(
  n: number,
  seed: number,
  attachments: readonly Sha256[],
  { words, pictures, tableRows = 0 }: CaseSize = { words: 900, pictures: 4 },
): CaseStudy {
  const random = chance(seed * 1_000_003 + n * 7 + 1);
  const started = Date.UTC(2016, 0, 1) + random.whole(0, 3400) * DAY;
  const createdAt = new Date(started + random.whole(20, 90) * DAY + random.whole(0, DAY)).toISOString();
  const id = () => ulidSchema.parse(seededUlid(createdAt, random.unit));
  const own = id();
  const evidence = Array.from({ length: pictures }, (_, k) =>
    picture(random, id(), attachments[(n + k) % attachments.length] as Sha256, k, createdAt),
  );
  const wordCount = Math.round(words * (0.85 + random.unit() * 0.3));
  return {
    ...newCaseStudy(own, createdAt),
    rev: random.whole(1, 40),
    savedAt: new Date(Date.parse(createdAt) + random.whole(0, 400) * DAY).toISOString(),
    title: capitalised(sentence(random, random.whole(4, 9)).slice(0, -1)),
    goals: random.some(goals, random.whole(1, 2)),
    campaign: capitalised(`${word(random)} ${word(random)}`),
    period: { from: day(started), to: day(started + random.whole(3, 90) * DAY) },
    channels: random.some(channels, random.whole(1, 4)),
    tags: random.some(vocabulary().slice(400, 700), random.whole(2, 6)),
    status: random.pick(caseStatuses),
    metrics: random.some(metrics, 6).map((metric) => ({
      id: id(),
      metric,
      target: figure(random.whole(10, 5000)),
      actual: figure(random.whole(10, 7000)),
      note: random.unit() < 0.4 ? sentence(random, 8) : '',
    })),
    evidence,
    ...learnedIn(random, id, day(started + 90 * DAY)),
    document: makeDocument(
      random,
      wordCount,
      evidence.map((item) => item.id),
      tableRows,
    ),
  };
}

/** What a case taught: two of a few dozen factors, three changes, and what it is told apart by beside its goals. */
function learnedIn(random: Chance, id: () => Ulid, since: CaseStudy['period']['from'] & string) {
  return {
    audiences: random.some(audiences, random.whole(0, 2)),
    contentTypes: random.some(contentTypes, 1),
    businessFunctions: random.some(businessFunctions, random.whole(0, 2)),
    factors: random.some(reasons(), 2).map((text) => ({ id: id(), text, confidence: 'likely' as const, evidence: [] })),
    changes: Array.from({ length: 3 }, () => ({
      ...{ id: id(), text: sentence(random, 9), kind: random.pick(changeKinds), owner: '', due: null, since },
      status: random.pick(['proposed', 'planned', 'rejected'] as const),
    })),
  };
}

function reasons(): readonly string[] {
  const random = chance(4);
  return Array.from({ length: 40 }, () => capitalised(`${word(random)} ${word(random)}`));
}

function picture(random: Chance, id: Ulid, attachment: Sha256, k: number, addedAt: string) {
  return {
    id,
    attachment,
    kind: 'picture',
    fileName: `screenshot ${k + 1}.png`,
    media: 'image/png',
    byteLength: 67,
    width: 1,
    height: 1,
    caption: sentence(random, random.whole(5, 12)),
    altText: sentence(random, random.whole(5, 10)),
    addedAt,
  } as const;
}

/** One edit as a person makes it, the k-th: a sentence put into a paragraph, a figure changed. */
export function editCase(caseStudy: CaseStudy, k: number): CaseStudy {
  const random = chance(k * 97 + 5);
  const [summary, ...rest] = caseStudy.document.content;
  if (!summary) return caseStudy;
  const added = { type: 'paragraph', content: [{ type: 'text', text: sentence(random, 16) }] };
  const blocks = (summary.content ?? []).slice(0, 12);
  return {
    ...caseStudy,
    metrics: caseStudy.metrics.map((row, i) => (i === 0 ? { ...row, actual: figure(random.whole(1, 9999)) } : row)),
    document: { ...caseStudy.document, content: [{ ...summary, content: [added, ...blocks] }, ...rest] },
  };
}

function figure(value: number) {
  return { typed: String(value), value, unit: 'count' } as const;
}

function day(moment: number) {
  return calendarDateSchema.parse(new Date(moment).toISOString().slice(0, 10));
}
