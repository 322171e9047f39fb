import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf } from '../../../../../src/shared/core/outcome/band.ts';
import { computedOutcome, degreeOver, type WeighedTarget } from '../../../../../src/shared/core/outcome/degree.ts';

const target = (attainment: number | null, weight = 1, kind: 'business' | 'activity' = 'business'): WeighedTarget => ({
  kind,
  weight,
  attainment,
});
const anyTarget = fc.record({
  kind: fc.constantFrom('business' as const, 'activity' as const),
  weight: fc.double({ min: 0.001, max: 1000, noNaN: true }),
  attainment: fc.option(fc.double({ min: -3, max: 3, noNaN: true })),
});

test('weights 2 and 1 with scores 1 and a quarter: three quarters of all that was wanted, all of it measured', () => {
  expect(degreeOver([target(1, 2), target(0.25, 1)])).toEqual({ degree: 0.75, coverage: 1, band: 'largely met' });
});

test('what goes beyond a target does not make up for another', () => {
  expect(degreeOver([target(1.4), target(0.5)]).degree).toBe(0.75);
  expect(degreeOver([target(-0.2), target(1)]).degree).toBe(0.5);
});

test('below half of the weight no number is said', () => {
  expect(degreeOver([target(1, 1), target(null, 1)])).toMatchObject({ degree: 1, coverage: 0.5 });
  expect(degreeOver([target(1, 1), target(null, 1.1)])).toMatchObject({ degree: null, band: 'not measured yet' });
  expect(degreeOver([])).toEqual({ degree: null, coverage: 0, band: 'not measured yet' });
});

test('bands begin where they say', () => {
  expect([1, 0.999, 0.7, 0.699, 0.4, 0.399, 0, null].map(bandOf)).toEqual([
    'met',
    'largely met',
    'largely met',
    'partly met',
    'partly met',
    'fell short',
    'fell short',
    'not measured yet',
  ]);
  // 0.1 * 7, a rounding error below 0.7.
  expect(bandOf(0.7 - 1e-15)).toBe('largely met');
});

test('business targets lead where there are any', () => {
  const both = computedOutcome([target(0.2), target(1, 1, 'activity')]);
  expect(both).toMatchObject({ over: 'business', headline: { degree: 0.2 }, activity: { degree: 1 } });
  const none = computedOutcome([target(1, 1, 'activity')]);
  expect(none).toMatchObject({ over: 'activity', headline: { degree: 1 }, activity: null });
  // An unmeasured business target is not passed over for an activity that went well.
  expect(computedOutcome([target(null), target(1, 1, 'activity')]).headline.band).toBe('not measured yet');
});

test('order does not matter, weights count only by proportion, and both numbers stay between 0 and 1', () => {
  fc.assert(
    fc.property(fc.array(anyTarget, { maxLength: 12 }), fc.double({ min: 0.01, max: 100, noNaN: true }), (all, by) => {
      const { degree, coverage } = degreeOver(all);
      const turned = degreeOver(all.toReversed());
      expect(turned.coverage).toBeCloseTo(coverage, 9);
      const scaled = degreeOver(all.map((one) => ({ ...one, weight: one.weight * by })));
      expect(scaled.coverage).toBeCloseTo(coverage, 9);
      if (degree !== null && turned.degree !== null) expect(turned.degree).toBeCloseTo(degree, 9);
      if (degree !== null && scaled.degree !== null) expect(scaled.degree).toBeCloseTo(degree, 9);
      for (const number of [degree ?? 0, coverage]) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('taking a measurement away never lowers the degree to nought: it lowers the coverage', () => {
  fc.assert(
    fc.property(fc.array(anyTarget, { minLength: 1, maxLength: 8 }), (all) => {
      const [first, ...rest] = all;
      const without = degreeOver([{ ...(first ?? target(1)), attainment: null }, ...rest]);
      expect(without.coverage).toBeLessThanOrEqual(degreeOver(all).coverage + 1e-9);
      const measured = rest.filter(({ attainment }) => attainment !== null);
      if (without.degree !== null) expect(without.degree).toBeCloseTo(degreeOver(measured).degree ?? -1, 9);
    }),
  );
});
