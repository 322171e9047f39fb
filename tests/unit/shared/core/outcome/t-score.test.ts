import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tScore } from '../../../../../src/shared/core/outcome/t-score.ts';

const level = fc.constantFrom(-2, -1, 0, 1, 2);
const weight = fc.double({ min: 0.01, max: 1000, noNaN: true });

test('all as expected is 50, and nothing scored is no score', () => {
  expect(tScore([])).toBeNull();
  expect(tScore([{ level: 0, weight: 1 }])).toBe(50);
});

test('equal weights, worked by hand: 50 + 10 sum / sqrt(0.7 n + 0.3 n n)', () => {
  expect(tScore([{ level: 1, weight: 1 }])).toBeCloseTo(60, 9);
  const equal = (...levels: number[]) => tScore(levels.map((one) => ({ level: one, weight: 1 })));
  // Sum 1 over 2, 3 and 4 measures; sum 2 over 2.
  expect(equal(1, 0)).toBeCloseTo(56.2, 1);
  expect(equal(1, 0, 0)).toBeCloseTo(54.56, 2);
  expect(equal(0, 0, 0, 1)).toBeCloseTo(53.63, 2);
  expect(equal(1, 1)).toBeCloseTo(62.4, 1);
});

test('only the proportions of the weights matter, the order does not, and worse mirrors better', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ level, weight }), { minLength: 1, maxLength: 8 }), weight, (scored, factor) => {
      const t = tScore(scored) ?? Number.NaN;
      expect(tScore(scored.map((one) => ({ ...one, weight: one.weight * factor })))).toBeCloseTo(t, 6);
      expect(tScore(scored.toReversed())).toBeCloseTo(t, 6);
      expect(tScore(scored.map((one) => ({ ...one, level: -one.level })))).toBeCloseTo(100 - t, 6);
    }),
  );
});
