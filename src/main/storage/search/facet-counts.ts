import { businessFunctions, caseStatuses } from '../../../shared/core/case-study/case-values.ts';
import { type FacetKind, hasValues, isValues, loopPlaces } from '../../../shared/core/facts/facet.ts';
import { outcomeBands } from '../../../shared/core/outcome/band.ts';
import type { FacetChoice, FacetCount, MatrixRow } from '../../../shared/ipc/library-answers.ts';
import type { CaseFacets } from './case-facets.ts';
import type { Narrowed } from './narrowed.ts';

/** Kinds whose values are known beforehand: all are listed, those of no case too. */
const fixed: Partial<Readonly<Record<FacetKind, readonly string[]>>> = {
  band: outcomeBands,
  'business function': businessFunctions,
  loop: loopPlaces,
  status: caseStatuses,
  has: hasValues,
  is: isValues,
};
/** Kinds with so many values that those of no case left are not listed, unless they were chosen. */
const many: ReadonlySet<FacetKind> = new Set(['tag', 'month']);

/** How many of the cases left each value has, that of the kinds chosen from as if nothing were chosen of its own kind. */
export function facetCounts(
  facets: CaseFacets,
  left: Narrowed,
  choices: readonly FacetChoice[],
): readonly FacetCount[] {
  const counts: FacetCount[] = [];
  for (const { kind, value, docs } of facets.values()) {
    if (fixed[kind]) continue;
    const count = countOf(docs, (doc) => left.hasBut(kind, doc));
    const isChosen = choices.some((choice) => choice.kind === kind && choice.values.includes(value));
    if (count > 0 || isChosen || !many.has(kind)) counts.push({ kind, value, count });
  }
  for (const [kind, values] of Object.entries(fixed) as [FacetKind, readonly string[]][]) {
    const docsOf = new Map(Array.from(facets.valuesOf(kind), ({ value, docs }) => [value, docs]));
    for (const value of values)
      counts.push({ kind, value, count: countOf(docsOf.get(value) ?? [], (doc) => left.hasBut(kind, doc)) });
  }
  return counts;
}

/** How many of the cases left each goal has of each band; `goals` are listed too where no case has them. */
export function matrixRows(facets: CaseFacets, left: Narrowed, goals: readonly string[]): readonly MatrixRow[] {
  const bandOf = new Map<number, number>();
  for (const { value, docs } of facets.valuesOf('band'))
    for (const doc of docs) bandOf.set(doc, outcomeBands.indexOf(value as (typeof outcomeBands)[number]));
  const rows = new Map<string, number[]>(goals.map((goal) => [goal, outcomeBands.map(() => 0)]));
  for (const { value, docs } of facets.valuesOf('goal')) {
    const counts = outcomeBands.map(() => 0);
    for (const doc of docs) {
      const band = bandOf.get(doc) ?? -1;
      if (left.has(doc) && counts[band] !== undefined) counts[band] += 1;
    }
    rows.set(value, counts);
  }
  return Array.from(rows, ([goal, counts]) => ({ goal, counts }));
}

function countOf(docs: Iterable<number>, counts: (doc: number) => boolean): number {
  let count = 0;
  for (const doc of docs) if (counts(doc)) count += 1;
  return count;
}
