import { folded } from '../folded.ts';

/** What a past case is held against a plan by, in the order of its weight. */
export const matchParts = ['goal', 'channels', 'sentence', 'audience', 'content', 'function'] as const;
export type MatchPart = (typeof matchParts)[number];

export type MatchWeights = Readonly<Record<MatchPart, number>>;

export const defaultWeights: MatchWeights = {
  goal: 0.4,
  channels: 0.2,
  sentence: 0.15,
  audience: 0.1,
  content: 0.1,
  function: 0.05,
};

/** By what a plan is held against the past; `weights` where they were changed. */
export interface MatchQuestion {
  readonly goal: string;
  readonly channels: readonly string[];
  readonly audiences: readonly string[];
  readonly contentTypes: readonly string[];
  readonly businessFunctions: readonly string[];
  readonly weights?: Partial<MatchWeights> | undefined;
}

/** By what a past case is held against a plan. */
export interface MatchKeys {
  readonly goals: readonly string[];
  readonly channels: readonly string[];
  readonly audiences: readonly string[];
  readonly contentTypes: readonly string[];
  readonly businessFunctions: readonly string[];
  /** How well its text answers the plan's sentence: its rank as a share of the best one's, 0 to 1. */
  readonly sentence: number;
}

export interface MatchScore {
  /** 0 to 1. */
  readonly score: number;
  /** What each part gave: its share (0 to 1) times its weight. All parts, in their order. */
  readonly parts: readonly { readonly part: MatchPart; readonly weight: number; readonly share: number }[];
}

/**
 * How well a past case matches a plan: the weighted mean of its parts. The goal is the same or is not; the named sets
 * count by their overlap (Jaccard: common names / all names); where either side names none, nothing is known and nothing
 * counted. Weights are scaled to a sum of 1, so that a score means the same after they were changed; all 0 score 0.
 */
export function matchScore(question: MatchQuestion, past: MatchKeys): MatchScore {
  const weights = { ...defaultWeights, ...question.weights };
  const total = matchParts.reduce((sum, part) => sum + weights[part], 0);
  const shares: MatchWeights = {
    goal: overlap([question.goal], past.goals) > 0 ? 1 : 0,
    channels: overlap(question.channels, past.channels),
    sentence: Math.min(1, Math.max(0, past.sentence)),
    audience: overlap(question.audiences, past.audiences),
    content: overlap(question.contentTypes, past.contentTypes),
    function: overlap(question.businessFunctions, past.businessFunctions),
  };
  const parts = matchParts.map((part) => ({
    part,
    weight: total > 0 ? weights[part] / total : 0,
    share: shares[part],
  }));
  return { score: parts.reduce((sum, { weight, share }) => sum + weight * share, 0), parts };
}

/** The share of common names among all names of two sets (Jaccard); 0 where either is empty. */
export function overlap(some: readonly string[], others: readonly string[]): number {
  const a = namesOf(some);
  const b = namesOf(others);
  const common = [...a].filter((name) => b.has(name)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

function namesOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(folded).filter((name) => name !== ''));
}
