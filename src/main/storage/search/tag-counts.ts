import type { TagCount } from '../../../shared/ipc/tag-answers.ts';
import type { CaseFacets } from './case-facets.ts';

/** The tags of all cases, those that only their spelling tells apart as one, in no order. */
export function tagCounts(facets: CaseFacets): readonly TagCount[] {
  const bySpelling = Map.groupBy(facets.valuesOf('tag'), ({ folded }) => folded);
  const cases = new Map<string, number>();
  // A case that has a tag in two spellings counts once.
  for (const doc of facets.docs)
    for (const tag of new Set(facets.of(doc).flatMap(({ kind, folded }) => (kind === 'tag' ? [folded] : []))))
      cases.set(tag, (cases.get(tag) ?? 0) + 1);
  return Array.from(bySpelling, ([tag, same]) => {
    const spellings = same
      .toSorted((a, b) => b.cases - a.cases || (a.value < b.value ? -1 : 1))
      .map(({ value }) => value);
    return { name: spellings[0] ?? '', spellings, cases: cases.get(tag) ?? 0 };
  });
}
