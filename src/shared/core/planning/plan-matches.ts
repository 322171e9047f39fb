import { chooseMatches, type ScoredCase } from './choose-matches.ts';
import { type LaterCase, laterCasesCounter } from './later-cases.ts';
import { type MatchKeys, matchScore } from './match-score.ts';
import type { PlanQuestion } from './plan.ts';

/** What is known of every case, to be held against a plan. */
export type MatchCandidate = MatchKeys & LaterCase & { readonly degree: number | null };

/** A case that was chosen for a plan's brief. */
export interface PlanMatch extends Omit<ScoredCase, 'date'> {
  readonly day: string;
  /** How many later cases could have used what it taught. */
  readonly laterCases: number;
}

/** Chooses the past cases for a plan among all there are, best first. */
export function planMatches(question: PlanQuestion, all: readonly MatchCandidate[]): readonly PlanMatch[] {
  const scored = all.map(({ id, day, degree, ...keys }) => ({
    one: { id, day, ...keys },
    id,
    date: day,
    degree,
    match: matchScore(question, keys),
  }));
  const chosen = chooseMatches(scored);
  if (chosen.length === 0) return [];
  const laterCases = laterCasesCounter(all);
  return chosen.map(({ one, id, date, degree, match }) => ({
    id,
    day: date,
    degree,
    match,
    laterCases: laterCases(one),
  }));
}
