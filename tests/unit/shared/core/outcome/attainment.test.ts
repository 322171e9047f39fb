import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attainment,
  checkedAim,
  qualitativeAttainment,
  scoreOf,
} from '../../../../../src/shared/core/outcome/attainment.ts';

const value = (direction: 'higher' | 'lower', target: number, baseline: number | null = null) =>
  ({ is: 'value', direction, target, baseline }) as const;
const range = (from: number, to: number) => ({ is: 'range', from, to }) as const;
const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe('worked examples', () => {
  test('CPA from 40 to 30, now 33: 70 % of the way', () => {
    expect(attainment(value('lower', 30, 40), 33)).toBeCloseTo(0.7, 12);
  });
  test('followers from 1,000 to 1,500, now 900: worse than the start, and no score below nought', () => {
    const reached = attainment(value('higher', 1500, 1000), 900);
    expect(reached).toBeCloseTo(-0.2, 12);
    expect(scoreOf(reached ?? 1)).toBe(0);
  });
  test('reach of 1.7 of 2 million without a baseline', () => {
    expect(attainment(value('higher', 2_000_000), 1_700_000)).toBeCloseTo(0.85, 12);
  });
  test('an answer in 90 minutes where 60 were wanted', () => {
    expect(attainment(value('lower', 60), 90)).toBeCloseTo(0.667, 3);
  });
  test('levels of a qualitative measure', () => {
    expect(([-2, -1, 0, 1, 2] as const).map(qualitativeAttainment)).toEqual([0, 0.5, 1, 1.25, 1.5]);
  });
});

test('missing is never nought', () => {
  expect(attainment(value('higher', 10), null)).toBeNull();
  expect(attainment(value('higher', 10), 0)).toBe(0);
  expect(attainment(value('lower', 10), 0)).toBe(1);
  expect(attainment(value('lower', 10), -1)).toBeNull();
  expect(attainment(range(1, 2), null)).toBeNull();
});

test('an aim that means nothing is refused by name', () => {
  expect(checkedAim(value('higher', 0))).toEqual({ ok: false, failure: 'needs a baseline' });
  expect(checkedAim(value('lower', -5))).toEqual({ ok: false, failure: 'needs a baseline' });
  expect(checkedAim(value('higher', 10, 20))).toEqual({ ok: false, failure: 'wrong side of the baseline' });
  expect(checkedAim(value('lower', 20, 10))).toEqual({ ok: false, failure: 'wrong side of the baseline' });
  expect(checkedAim(value('lower', 10, 10))).toEqual({ ok: false, failure: 'target is the baseline' });
  expect(checkedAim(range(2, 2))).toEqual({ ok: false, failure: 'range upside down' });
  expect(checkedAim(value('higher', -5, -20)).ok).toBe(true);
  expect(attainment(value('higher', 10, 20), 15)).toBeNull();
});

test('a range is reached inside, and lost by the distance over its width', () => {
  expect(attainment(range(2, 4), 2)).toBe(1);
  expect(attainment(range(2, 4), 3)).toBe(1);
  expect(attainment(range(2, 4), 5)).toBe(0.5);
  expect(attainment(range(2, 4), 1)).toBe(0.5);
  expect(attainment(range(2, 4), 100)).toBe(0);
});

test('both directions mirror: with a baseline, turning every number round changes nothing', () => {
  fc.assert(
    fc.property(amount, amount, amount, (baseline, target, actual) => {
      fc.pre(target > baseline);
      // Plus nought: where the actual is the baseline, one way round it is the nought with a minus sign.
      expect((attainment(value('lower', -target, -baseline), -actual) ?? 1) + 0).toBe(
        (attainment(value('higher', target, baseline), actual) ?? 1) + 0,
      );
    }),
  );
});

test('what was aimed at is 1, the baseline is 0, and a score stays between', () => {
  fc.assert(
    fc.property(amount, amount, amount, (baseline, target, actual) => {
      fc.pre(target !== baseline);
      const aim = value(target > baseline ? 'higher' : 'lower', target, baseline);
      expect(attainment(aim, target)).toBeCloseTo(1, 12);
      expect(attainment(aim, baseline)).toBeCloseTo(0, 12);
      const score = scoreOf(attainment(aim, actual) ?? 0);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
});

test('C15 figures beyond all measure give a finite number or none, never infinity', () => {
  const any = fc.double({ noDefaultInfinity: true, noNaN: true });
  fc.assert(
    fc.property(any, any, any, fc.boolean(), (one, other, actual, isRange) => {
      const aims = [
        isRange ? range(one, other) : value('higher', one, other),
        value('lower', one, other),
        value('higher', one),
        value('lower', one),
      ];
      for (const aim of aims) {
        const reached = attainment(aim, actual);
        expect(reached === null || Number.isFinite(reached)).toBe(true);
      }
    }),
  );
  expect(attainment(value('higher', 1e308, -1e308), 0)).toBeNull();
  expect(attainment(value('higher', 10), Number.NaN)).toBeNull();
});
