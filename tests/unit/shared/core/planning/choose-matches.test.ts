import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ulid } from '../../../../../src/shared/core/ids.ts';
import { chooseMatches, type ScoredCase } from '../../../../../src/shared/core/planning/choose-matches.ts';

const one = (id: string, score: number, degree: number | null = 0.5, date = '2026-01-01'): ScoredCase => ({
  id: id as Ulid,
  date,
  degree,
  match: { score, parts: [] },
});
const many = (count: number, score: number, degree: number) =>
  Array.from({ length: count }, (_, index) => one(`m${String(index).padStart(2, '0')}`, score, degree));
const ids = (cases: readonly ScoredCase[]) => cases.map(({ id }) => id);

describe('the past cases a plan is shown', () => {
  test('score 0.25 or more, best first, the newer of equals first', () => {
    const cases = [one('old', 0.5, 0.5, '2024-01-01'), one('new', 0.5, 0.9), one('best', 0.8), one('too little', 0.24)];
    expect(ids(chooseMatches(cases))).toEqual(['best', 'new', 'old']);
    expect(ids(chooseMatches([one('exactly', 0.2 + 0.05)]))).toEqual(['exactly']);
  });
  test('are twelve at most, with one of low degree and one of high', () => {
    const low = one('low', 0.3, 0.1);
    const chosen = chooseMatches([...many(20, 0.9, 1), low]);
    expect(chosen).toHaveLength(12);
    expect(chosen.at(-1)).toBe(low);
    expect(ids(chooseMatches([...many(20, 0.9, 0.2), one('high', 0.26, 0.7)]))).toContain('high');
  });
  test('are joined by one of the missing degree that matches less, but not where nothing matches enough', () => {
    expect(ids(chooseMatches([one('met', 0.6, 1), one('short', 0.1, 0.2)]))).toEqual(['met', 'short']);
    expect(chooseMatches([one('short', 0.2, 0.2), one('met', 0.1, 1)])).toEqual([]);
    expect(ids(chooseMatches([one('met', 0.6, 1), one('foreign', 0, 0.2)]))).toEqual(['met']);
  });
  test('do not lose the only one of low degree to the one of high, or the other way round', () => {
    const unmeasured = Array.from({ length: 12 }, (_, index) => one(`u${index}`, 0.9, null));
    const chosen = chooseMatches([...unmeasured, one('low', 0.3, 0.1), one('high', 0.28, 1)]);
    expect(chosen).toHaveLength(12);
    expect(ids(chosen).slice(-2)).toEqual(['low', 'high']);
  });
  test('do not hang on the order the cases come in', () => {
    const cases = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        score: fc.double({ min: 0, max: 1, noNaN: true }),
        degree: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      }),
      { selector: ({ id }) => id, maxLength: 30 },
    );
    fc.assert(
      fc.property(cases, (rows) => {
        const made = rows.map(({ id, score, degree }) => one(id, Math.round(score * 20) / 20, degree));
        const chosen = chooseMatches(made);
        expect(ids(chooseMatches(made.toReversed()))).toEqual(ids(chosen));
        expect(chosen.length).toBeLessThanOrEqual(12);
        expect(new Set(ids(chosen)).size).toBe(chosen.length);
      }),
    );
  });
});
