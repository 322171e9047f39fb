import { displayTitle } from '../../case-study/case-study.ts';
import type { Ulid } from '../../ids.ts';
import type { Change } from '../../learning/change.ts';
import { appliedIn } from '../../learning/change-uses.ts';
import type { PastCase } from '../past-case.ts';

/** A change that somebody meant to make and nobody did. */
export interface ChangeLeft {
  readonly caseId: Ulid;
  readonly caseTitle: string;
  readonly change: Change;
  /** How many later cases shared a goal or a channel with the one it is from, and could have used it. */
  readonly laterCases: number;
}

/** Whether a change still waits: proposed or planned, and never yet applied anywhere. */
export function isOpenChange(change: Change): boolean {
  const { status, text } = change;
  return (status === 'proposed' || status === 'planned') && text.trim() !== '' && appliedIn(change).length === 0;
}

/** The changes of past cases that were never applied, the one that waits longest first. */
export function changesNeverApplied(
  cases: readonly PastCase[],
  laterCasesOf: (caseId: Ulid) => number,
): readonly ChangeLeft[] {
  return cases
    .flatMap(({ study }) =>
      (study.changes ?? []).filter(isOpenChange).map((change) => ({
        caseId: study.id,
        caseTitle: displayTitle(study.title),
        change,
        laterCases: laterCasesOf(study.id),
      })),
    )
    .toSorted((a, b) => compare(a.change.since, b.change.since) || compare(a.change.id, b.change.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
