import { folded } from '../../folded.ts';
import { medianOf } from '../../spread.ts';
import type { PastCase } from '../past-case.ts';

/** A change that was made, and how the cases with it and without it came out. Few cases: this proves nothing. */
export interface ChangeMade {
  readonly text: string;
  /** The later cases it was applied in. */
  readonly cases: number;
  /** Null where none of them is measured. */
  readonly medianWith: number | null;
  /** Of the other cases of the brief. */
  readonly medianWithout: number | null;
}

/**
 * The changes of past cases that were applied, those in most cases first; the same words count as one change.
 * `degreeOf` tells the degree of any case of the notebook, null where it is not measured or not known.
 */
export function changesApplied(
  cases: readonly PastCase[],
  degreeOf: (caseId: string) => number | null,
): readonly ChangeMade[] {
  const made = new Map<string, { readonly text: string; readonly appliedIn: Set<string> }>();
  for (const { text, status, caseId } of cases.flatMap(({ study }) => study.changes ?? [])) {
    if (status !== 'applied' || caseId === undefined || text.trim() === '') continue;
    const key = folded(text);
    const one = made.get(key) ?? { text: text.trim(), appliedIn: new Set() };
    one.appliedIn.add(caseId);
    made.set(key, one);
  }
  return [...made.values()]
    .map(({ text, appliedIn }) => ({
      text,
      cases: appliedIn.size,
      medianWith: medianOf([...appliedIn].map(degreeOf)),
      medianWithout: medianOf(cases.filter(({ id }) => !appliedIn.has(id)).map(({ degree }) => degree)),
    }))
    .toSorted((a, b) => b.cases - a.cases);
}
