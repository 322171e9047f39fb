import type { CaseStudy } from '../case-study/case-study.ts';
import { filesOf, picturesOf } from '../case-study/evidence-item.ts';
import { isNotYetLearnedFrom } from '../learning/loop.ts';
import { nextStep } from '../learning/loop-text.ts';
import type { CaseOutcome } from '../outcome/case-outcome.ts';
import { type Facet, type FacetKind, type HasValue, hasValues, type IsValue, isValues } from './facet.ts';
import { monthsOf } from './months-of.ts';

/** By what a case is found in lists. Each value once; names without the blanks around them, empty ones left out. */
export function facetsOf(caseStudy: CaseStudy, { band, loop }: Pick<CaseOutcome, 'band' | 'loop'>): readonly Facet[] {
  const { period, createdAt } = caseStudy;
  const goals = named(caseStudy.goals);
  return [
    // A case of no goal is still found, under none.
    ...facets('goal', goals.length > 0 ? goals : ['']),
    ...facets('band', [band]),
    ...facets('channel', named(caseStudy.channels)),
    ...facets('audience', named(caseStudy.audiences)),
    ...facets('content type', named(caseStudy.contentTypes)),
    ...facets('month', monthsOf(period, createdAt.slice(0, 10))),
    ...facets('tag', named(caseStudy.tags)),
    ...facets('business function', named(caseStudy.businessFunctions)),
    ...facets('loop', [nextStep(loop) ?? 'finished']),
    ...facets('status', [caseStudy.status]),
    ...facets('has', hasOf(caseStudy)),
    ...facets('is', isOf(caseStudy, { band, loop })),
  ];
}

function facets(kind: FacetKind, values: readonly string[]): readonly Facet[] {
  return values.map((value) => ({ kind, value }));
}

function named(names: readonly string[] = []): readonly string[] {
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '');
}

function hasOf({ evidence, annotations, experiments, rules, changes, timeline }: CaseStudy): readonly HasValue[] {
  const has: Readonly<Record<HasValue, boolean>> = {
    screenshot: picturesOf(evidence).length > 0,
    post: evidence.some(({ kind }) => kind === 'post'),
    file: filesOf(evidence).length > 0,
    keeper: evidence.some(({ star }) => star !== undefined),
    annotation: (annotations ?? []).length > 0,
    experiment: (experiments ?? []).length > 0,
    rule: (rules ?? []).length > 0,
    change: (changes ?? []).length > 0,
    timeline: (timeline ?? []).length > 0,
  };
  return hasValues.filter((value) => has[value]);
}

function isOf({ pinned }: CaseStudy, { band, loop }: Pick<CaseOutcome, 'band' | 'loop'>): readonly IsValue[] {
  const is: Readonly<Record<IsValue, boolean>> = {
    unlearned: isNotYetLearnedFrom(band, loop),
    learned: nextStep(loop) === null,
    pinned: pinned === true,
  };
  return isValues.filter((value) => is[value]);
}
