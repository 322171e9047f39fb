import type { TagCount } from '../../../shared/ipc/tag-answers.ts';
import type { CaseFacets } from './case-facets.ts';

/** The tags of all cases, those that only their spelling tells apart as one, in no order. */
export function tagCounts(facets: CaseFacets): readonly TagCount[] {
  const bySpelling = Map.groupBy(facets.valuesOf('tag'), ({ folded }) => folded);
  return Array.from(bySpelling.values(), (same) => {
    const spellings = same
      .toSorted((a, b) => b.docs.size - a.docs.size || (a.value < b.value ? -1 : 1))
      .map(({ value }) => value);
    const [name = ''] = spellings;
    const cases = same.length === 1 ? same[0]?.docs.size : new Set(same.flatMap(({ docs }) => [...docs])).size;
    return { name, spellings, cases: cases ?? 0 };
  });
}
