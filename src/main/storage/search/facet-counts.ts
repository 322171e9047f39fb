import { businessFunctions, caseStatuses } from '../../../shared/core/case-study/case-values.ts';
import { type FacetKind, hasValues, isValues, loopPlaces } from '../../../shared/core/facts/facet.ts';
import { outcomeBands } from '../../../shared/core/outcome/band.ts';
import type { FacetChoice, FacetCount, MatrixRow } from '../../../shared/ipc/library-answers.ts';
import type { CaseFacets, Value } from './case-facets.ts';
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
const bands: readonly string[] = outcomeBands;
/** Kinds with so many values that those of no case left are not listed, unless they were chosen. */
const many: ReadonlySet<FacetKind> = new Set(['tag', 'month']);

/** How many of the cases left each value has, that of the kinds chosen from as if nothing were chosen of its own kind. */
export function facetCounts(
  facets: CaseFacets,
  left: Narrowed,
  choices: readonly FacetChoice[],
): readonly FacetCount[] {
  const counted = new Uint32Array(facets.numbers);
  const countOf = ({ number }: Value) => counted[number] ?? 0;
  left.each((doc, missed) => {
    for (const { kind, number } of facets.of(doc))
      if (missed === null || missed === kind) counted[number] = (counted[number] ?? 0) + 1;
  });
  const counts: FacetCount[] = [];
  for (const one of facets.values()) {
    const { kind, value } = one;
    if (fixed[kind]) continue;
    const isChosen = choices.some((choice) => choice.kind === kind && choice.values.includes(value));
    if (countOf(one) > 0 || isChosen || !many.has(kind)) counts.push({ kind, value, count: countOf(one) });
  }
  for (const [kind, values] of Object.entries(fixed) as [FacetKind, readonly string[]][]) {
    const known = new Map(Array.from(facets.valuesOf(kind), (one) => [one.value, countOf(one)]));
    for (const value of values) counts.push({ kind, value, count: known.get(value) ?? 0 });
  }
  return counts;
}

/** How many of the cases left each goal has of each band; `goals` are listed too where no case has them. */
export function matrixRows(facets: CaseFacets, left: Narrowed, goals: readonly string[]): readonly MatrixRow[] {
  const none = () => outcomeBands.map(() => 0);
  const rows = new Map<string, number[]>(goals.map((goal) => [goal, none()]));
  for (const { value } of facets.valuesOf('goal')) rows.set(value, none());
  left.each((doc, missed) => {
    if (missed !== null) return;
    const values = facets.of(doc);
    const band = bands.indexOf(values.find(({ kind }) => kind === 'band')?.value ?? '');
    for (const { kind, value } of values) {
      const counts = kind === 'goal' ? rows.get(value) : undefined;
      if (counts?.[band] !== undefined) counts[band] += 1;
    }
  });
  return Array.from(rows, ([goal, counts]) => ({ goal, counts }));
}
