import type { Ulid } from '../ids.ts';
import { bandOf } from '../outcome/band.ts';
import type { MatchScore } from './match-score.ts';

/** A past case with how well it matches. */
export interface ScoredCase {
  readonly id: Ulid;
  /** The day it is filed under. */
  readonly date: string;
  readonly degree: number | null;
  readonly match: MatchScore;
}

/** The least score of a case that is shown, and the most cases that are. */
export const LEAST_SCORE = 0.25;
export const MOST_CASES = 12;

/** The least score of a case that is taken for its degree alone: it shares more than a word. */
const LEAST_FOR_DEGREE = 0.1;

// Sums of weights are not exact in floating point: 0.2 + 0.05 must still be 0.25.
const ROUNDING = 1e-9;

/**
 * The past cases a plan is shown, best first, the newer of equals first: those that score enough, at most twelve. Always
 * one of low and one of high degree, if there are such: else only what went well, or only what went badly, would be
 * remembered. Where none of them scores enough, the best of those that match a little is taken; where nothing scores
 * enough, no case matches.
 */
export function chooseMatches<Case extends ScoredCase>(cases: readonly Case[]): readonly Case[] {
  const enough = cases.filter(({ match }) => match.score >= LEAST_SCORE - ROUNDING).toSorted(byScore);
  let chosen = enough.slice(0, MOST_CASES);
  if (chosen.length === 0) return [];
  const pool = cases.filter(({ match }) => match.score >= LEAST_FOR_DEGREE - ROUNDING).toSorted(byScore);
  for (const isWanted of [isLow, isHigh]) {
    if (chosen.some(isWanted)) continue;
    const wanted = pool.find(isWanted);
    if (wanted) chosen = [...withoutLast(chosen, isWanted === isLow ? isHigh : isLow), wanted].toSorted(byScore);
  }
  return chosen;
}

/** Fell short or was partly met. */
function isLow({ degree }: ScoredCase): boolean {
  const band = bandOf(degree);
  return band === 'fell short' || band === 'partly met';
}

/** Was largely met or met. */
function isHigh({ degree }: ScoredCase): boolean {
  const band = bandOf(degree);
  return band === 'largely met' || band === 'met';
}

// What is kept for the other kind must not be what gives way, where it is the only one of its kind.
function withoutLast<Case extends ScoredCase>(chosen: readonly Case[], isKept: (one: Case) => boolean): Case[] {
  if (chosen.length < MOST_CASES) return [...chosen];
  const only = chosen.filter(isKept).length === 1 ? chosen.find(isKept) : undefined;
  const last = chosen.findLast((one) => one !== only);
  return chosen.filter((one) => one !== last);
}

function byScore(a: ScoredCase, b: ScoredCase): number {
  const difference = b.match.score - a.match.score;
  if (Math.abs(difference) > ROUNDING) return difference;
  return compare(b.date, a.date) || compare(b.id, a.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
