import { type CaseStudy, newCaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { calendarDateSchema } from '../../src/shared/core/dates.ts';
import { ulidSchema } from '../../src/shared/core/ids.ts';
import { paragraph, samplePicture, samplePost } from '../support/sample-case.ts';

/** A case in a few words; what is not told is empty. */
export interface ToldCase {
  readonly title: string;
  /** The month it began, `2025-10`. */
  readonly began: string;
  readonly goal?: string;
  readonly channels?: string;
  readonly tags?: string;
  readonly content?: string;
  readonly audience?: string;
  readonly function?: NonNullable<CaseStudy['businessFunctions']>[number];
  /** What it came to, in percent; left out where it was not measured. */
  readonly reached?: number;
  readonly did?: string;
  readonly happened?: string;
  readonly factors?: readonly string[];
  readonly changes?: readonly string[];
  /** The words of a post that is kept with it. */
  readonly post?: string;
  /** What a screenshot of it shows. */
  readonly picture?: string;
}

const NOW = '2026-06-01T08:00:00.000Z';

/** The n-th case, whole. */
export function caseOf(told: ToldCase, n: number): CaseStudy {
  let next = n * 100;
  const id = () => {
    next += 1;
    return ulidSchema.parse(`01${String(next).padStart(24, '0')}`);
  };
  const day = (day: string) => calendarDateSchema.parse(`${told.began}-${day}`);
  const blank = newCaseStudy(id(), NOW);
  const count = (value: number) => ({ typed: String(value), value, unit: 'count' }) as const;
  const names = (list = '') => list.split(', ').filter((name) => name !== '');
  return {
    ...blank,
    title: told.title,
    goals: names(told.goal),
    channels: names(told.channels),
    tags: names(told.tags),
    contentTypes: names(told.content),
    audiences: names(told.audience),
    businessFunctions: told.function ? [told.function] : [],
    period: { from: day('05'), to: day('25') },
    metrics:
      told.reached === undefined
        ? []
        : [{ id: id(), metric: 'Target', target: count(100), actual: count(told.reached), note: '' }],
    factors: (told.factors ?? []).map((text) => ({ id: id(), text, confidence: 'likely', evidence: [] })),
    changes: (told.changes ?? []).map((text) => ({
      ...{ id: id(), text, kind: 'change', owner: '', due: null, status: 'proposed', since: day('26') },
    })),
    evidence: [
      ...(told.post === undefined ? [] : [{ ...samplePost(n, { text: told.post }), caption: '' }]),
      ...(told.picture === undefined ? [] : [samplePicture(n, { caption: told.picture })]),
    ],
    document: {
      ...blank.document,
      content: blank.document.content.map((section) => {
        const text = { 'what-we-did': told.did, 'what-happened': told.happened }[String(section.attrs.kind)];
        return text === undefined ? section : { ...section, content: [paragraph(text)] };
      }),
    },
  };
}
