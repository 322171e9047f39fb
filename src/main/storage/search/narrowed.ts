import { type FacetKind, facetKinds } from '../../../shared/core/facts/facet.ts';
import type { QueryFilter } from '../../../shared/core/search/case-query.ts';
import type { FacetChoice } from '../../../shared/ipc/library-answers.ts';
import type { CaseFacets } from './case-facets.ts';

/** Cases that are left by what was chosen. */
export interface Narrowed {
  has(doc: number): boolean;
  /** Whether a case would be left if nothing were chosen of one kind: what its values are counted by. */
  hasBut(kind: FacetKind, doc: number): boolean;
  readonly docs: readonly number[];
}

const OUT = 255;

/**
 * The cases among `among` (all where null) that fit all filters and, of each kind of facet that was chosen from, any of
 * the chosen values.
 */
export function narrowed(
  facets: CaseFacets,
  among: Iterable<number> | null,
  filters: readonly QueryFilter[],
  choices: readonly FacetChoice[],
): Narrowed {
  const tests = filters.map(({ not, anyOf }) => {
    const any = anyOf.map((condition) => facets.test(condition));
    return (doc: number) => any.some((test) => test(doc)) !== not;
  });
  const chosen = facetKinds.flatMap((kind, place) => {
    const values = choices.filter((choice) => choice.kind === kind).flatMap((choice) => choice.values);
    return values.length === 0 ? [] : [{ place: place + 1, test: facets.testAny(kind, values) }];
  });
  // 0: left; the place of a kind: left but for what was chosen of it; OUT: not left.
  const state = new Map<number, number>();
  const docs: number[] = [];
  for (const doc of among ?? facets.docs) {
    if (facets.idOf(doc) === undefined || !tests.every((test) => test(doc))) continue;
    const missed = chosen.filter(({ test }) => !test(doc));
    state.set(doc, missed.length > 1 ? OUT : (missed[0]?.place ?? 0));
    if (missed.length === 0) docs.push(doc);
  }
  return {
    docs,
    has: (doc) => state.get(doc) === 0,
    hasBut(kind, doc) {
      const of = state.get(doc);
      return of === 0 || of === facetKinds.indexOf(kind) + 1;
    },
  };
}
