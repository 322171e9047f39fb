import type { CaseStudy } from '../case-study/case-study.ts';
import { type Confidence, type Factor, factorKey } from '../learning/factor.ts';

/** A factor as one of the cases has it. */
export interface ComparedFactor {
  readonly confidence: Confidence;
  /** How many pieces of evidence and readings speak for it. */
  readonly evidence: number;
  /** In the case's words: what speaks for it and against it; '' where nobody said. */
  readonly speaksFor: string;
  readonly speaksAgainst: string;
}

/** A factor by its words, and what each case says of it, in the order of the cases; null where one does not have it. */
export interface FactorRow {
  readonly key: string;
  /** As the first case that has it writes it. */
  readonly name: string;
  readonly cells: readonly (ComparedFactor | null)[];
  readonly shared: number;
}

/** The factors of the cases, matched by their words: those that most cases share first, else in the cases' own order. */
export function comparedFactors(cases: readonly Pick<CaseStudy, 'factors'>[]): readonly FactorRow[] {
  const rows = new Map<string, { readonly name: string; readonly cells: (ComparedFactor | null)[] }>();
  for (const [place, { factors = [] }] of cases.entries())
    for (const factor of factors) {
      const key = factorKey(factor.text);
      if (key === '') continue;
      const row = rows.get(key) ?? { name: factor.text.trim(), cells: cases.map(() => null) };
      // The same words twice in one case are one factor, as where they are counted.
      row.cells[place] ??= comparedFactor(factor);
      rows.set(key, row);
    }
  return [...rows]
    .map(([key, { name, cells }]) => ({ key, name, cells, shared: cells.filter((cell) => cell !== null).length }))
    .toSorted((a, b) => b.shared - a.shared);
}

function comparedFactor({ confidence, evidence, speaksFor = '', speaksAgainst = '' }: Factor): ComparedFactor {
  return {
    confidence,
    evidence: evidence.length,
    speaksFor: speaksFor.trim(),
    speaksAgainst: speaksAgainst.trim(),
  };
}

/** Whether all of the cases have a factor, some of them, or one alone. */
export function sharing({ cells, shared }: Pick<FactorRow, 'cells' | 'shared'>): 'all' | 'some' | 'one' {
  if (shared === cells.length) return 'all';
  return shared === 1 ? 'one' : 'some';
}
