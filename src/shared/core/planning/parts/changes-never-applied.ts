import { displayTitle } from '../../case-study/case-study.ts';
import { folded } from '../../folded.ts';
import { appliedIn, type Change } from '../../learning/change.ts';
import { overlap } from '../match-score.ts';
import type { PastCase } from '../past-case.ts';

/** By what it is told whether a change could have been used in a later case. */
export interface LaterCase {
  readonly id: string;
  readonly date: string;
  readonly goals: readonly string[];
  readonly channels: readonly string[];
}

/** A change that somebody meant to make and nobody did. */
export interface ChangeLeft {
  readonly caseId: string;
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

/** The changes of past cases that were never applied, the one that waits longest first. `all`: every case there is. */
export function changesNeverApplied(cases: readonly PastCase[], all: readonly LaterCase[]): readonly ChangeLeft[] {
  return cases
    .flatMap(({ study, date }) => {
      const later = laterCasesLike({ ...study, date }, all);
      return (study.changes ?? []).filter(isOpenChange).map((change) => ({
        caseId: study.id,
        caseTitle: displayTitle(study.title),
        change,
        laterCases: later,
      }));
    })
    .toSorted((a, b) => compare(a.change.since, b.change.since) || compare(a.change.id, b.change.id));
}

/** How many cases are later than this one and share a goal or a channel with it. */
export function laterCasesLike(one: LaterCase, all: readonly LaterCase[]): number {
  const goals = new Set(one.goals.map(folded));
  return all.filter(
    (other) =>
      other.id !== one.id &&
      other.date > one.date &&
      (other.goals.some((goal) => goals.has(folded(goal))) || overlap(other.channels, one.channels) > 0),
  ).length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
