import type { BusinessFunction } from '../case-study/case-study.ts';
import type { LoopStep } from '../learning/loop.ts';

/** By what cases can be told apart in a list. */
export const facetKinds = [
  'goal',
  'band',
  'channel',
  'audience',
  'content type',
  'month',
  'tag',
  'business function',
  'loop',
  'status',
  'has',
  'is',
] as const;
export type FacetKind = (typeof facetKinds)[number];

/**
 * One value of a case, as it was written. A case without a goal has the goal '', so that it can be found too. `month` is
 * a month its campaign reached into (2026-03), `loop` the step it waits for, or `finished`.
 */
export interface Facet {
  readonly kind: FacetKind;
  readonly value: string;
}

/** What a case can have in it. */
export const hasValues = [
  'screenshot',
  'post',
  'file',
  'keeper',
  'annotation',
  'experiment',
  'rule',
  'change',
  'timeline',
] as const;
export type HasValue = (typeof hasValues)[number];

/** What a case can be, beside its status. */
export const isValues = ['unlearned', 'learned', 'pinned'] as const;
export type IsValue = (typeof isValues)[number];

/** Where a case stands in its loop: the first step that is not done. */
export const loopPlaces = ['measured', 'acknowledged', 'analysed', 'retooled', 'finished'] as const satisfies readonly (
  | LoopStep
  | 'finished'
)[];
export type LoopPlace = (typeof loopPlaces)[number];

/** What the places of the loop are called. */
export const loopPlaceNames: Readonly<Record<LoopPlace, string>> = {
  measured: 'To be measured',
  acknowledged: 'To be acknowledged',
  analysed: 'To be analysed',
  retooled: 'To be retooled',
  finished: 'Finished',
};

/** What the business functions are called. */
export const functionNames: Readonly<Record<BusinessFunction, string>> = {
  marketing: 'Marketing',
  service: 'Service',
  recruiting: 'Recruiting',
  PR: 'PR',
  product: 'Product',
  internal: 'Internal',
};
