import { type FacetKind, facetKinds } from '../../../shared/core/facts/facet.ts';
import type { QueryFilter } from '../../../shared/core/search/case-query.ts';
import type { FacetChoice } from '../../../shared/ipc/library-answers.ts';
import type { CaseFacets } from './case-facets.ts';

/** Cases that are left by what was chosen. */
export interface Narrowed {
  /**
   * Visits those left, with null, and those that are not only for what was chosen of one kind, with that kind: they count
   * for the values of it.
   */
  each(visit: (doc: number, missed: FacetKind | null) => void): void;
  readonly docs: readonly number[];
}

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
  const chosen = facetKinds.flatMap((kind) => {
    const values = choices.filter((choice) => choice.kind === kind).flatMap((choice) => choice.values);
    return values.length === 0 ? [] : [{ kind, test: facets.testAny(kind, values) }];
  });
  const docs: number[] = [];
  const nearly: { readonly doc: number; readonly missed: FacetKind }[] = [];
  for (const doc of among ?? facets.docs) {
    if (facets.idOf(doc) === undefined || !tests.every((test) => test(doc))) continue;
    const [first, second] = chosen.filter(({ test }) => !test(doc));
    if (!first) docs.push(doc);
    else if (!second) nearly.push({ doc, missed: first.kind });
  }
  return {
    docs,
    each(visit) {
      for (const doc of docs) visit(doc, null);
      for (const { doc, missed } of nearly) visit(doc, missed);
    },
  };
}
