import { folded } from '../../folded.ts';
import type { Ulid } from '../../ids.ts';
import { appliedIn } from '../../learning/change-uses.ts';
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
  degreeOf: (caseId: Ulid) => number | null,
): readonly ChangeMade[] {
  const made = new Map<string, { readonly text: string; readonly appliedIn: Set<Ulid> }>();
  for (const change of cases.flatMap(({ study }) => study.changes ?? [])) {
    const text = change.text.trim();
    const places = appliedIn(change);
    if (text === '' || places.length === 0) continue;
    const one = made.get(folded(text)) ?? { text, appliedIn: new Set<Ulid>() };
    for (const { caseId } of places) one.appliedIn.add(caseId);
    made.set(folded(text), one);
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
