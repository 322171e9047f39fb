import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultWeights,
  type MatchKeys,
  type MatchQuestion,
  matchParts,
  matchScore,
  overlap,
} from '../../../../../src/shared/core/planning/match-score.ts';

const question: MatchQuestion = {
  goal: 'Applications',
  channels: ['Instagram', 'TikTok', 'Mail'],
  audiences: ['School leavers'],
  contentTypes: ['Short video'],
  businessFunctions: ['recruiting'],
};
const past: MatchKeys = { ...question, goals: ['applications'], channels: ['TikTok', 'X'], sentence: 0.5 };

const names = fc.array(fc.constantFrom('a', 'B', 'ç', 'd e', ''), { maxLength: 4 });
const anyQuestion = fc.record({
  goal: fc.constantFrom('a', 'b', ''),
  channels: names,
  audiences: names,
  contentTypes: names,
  businessFunctions: names,
});
const anyPast = fc.record({
  goals: names,
  channels: names,
  audiences: names,
  contentTypes: names,
  businessFunctions: names,
  sentence: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('the match score of a past case', () => {
  test('weighs goal, channels, audience, content, business function and sentence as planned', () => {
    // 0.40 + 0.20 x 1/4 + 0.10 + 0.10 + 0.05 + 0.15 x 0.5
    expect(matchScore(question, past).score).toBeCloseTo(0.775, 12);
    expect(Object.values(defaultWeights).reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 12);
  });
  test('shows what each part gave', () => {
    const { parts } = matchScore(question, past);
    expect(parts.map(({ part }) => part)).toEqual(matchParts);
    expect(parts.find(({ part }) => part === 'channels')).toEqual({ part: 'channels', weight: 0.2, share: 0.25 });
  });
  test('counts nothing where a side names nothing, and tells names apart by their words alone', () => {
    expect(overlap([], [])).toBe(0);
    expect(overlap(['Événement  public'], ['evenement public'])).toBe(1);
    expect(matchScore({ ...question, goal: ' ' }, { ...past, goals: [''] }).parts[0]).toMatchObject({ share: 0 });
  });
  test('means the same after the weights were changed', () => {
    const all = { goal: 1, channels: 0, sentence: 0, audience: 0, content: 0, function: 0 };
    expect(matchScore({ ...question, weights: all }, past).score).toBe(1);
    expect(matchScore({ ...question, weights: { ...all, goal: 0 } }, past).score).toBe(0);
  });
  test('lies between 0 and 1, is the sum of its parts, and does not hang on the size of the weights', () => {
    fc.assert(
      fc.property(anyQuestion, anyPast, fc.double({ min: 0.1, max: 9, noNaN: true }), (asked, one, factor) => {
        const { score, parts } = matchScore(asked, one);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1 + 1e-9);
        expect(parts.reduce((sum, { weight, share }) => sum + weight * share, 0)).toBeCloseTo(score, 12);
        const weights = Object.fromEntries(matchParts.map((part) => [part, defaultWeights[part] * factor]));
        expect(matchScore({ ...asked, weights }, one).score).toBeCloseTo(score, 9);
      }),
    );
  });
});
