import fc from 'fast-check';
import { jStat } from 'jstat';
import { describe, expect, test } from 'vitest';
import { comparedMeans, comparedProportions } from '../../../../../src/shared/core/experiment/compared.ts';
import { holmAdjusted } from '../../../../../src/shared/core/experiment/holm.ts';
import { sampleRatioP } from '../../../../../src/shared/core/experiment/sample-ratio.ts';
import { sampleSizePerVariant } from '../../../../../src/shared/core/experiment/sample-size.ts';

const count = fc.integer({ min: 1, max: 100_000 });
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const variant = fc
  .tuple(count, share)
  .map(([exposures, of]) => ({ exposures, conversions: Math.round(exposures * of) }));
const sample = fc.record({
  n: fc.integer({ min: 2, max: 10_000 }),
  mean: fc.double({ min: -1000, max: 1000, noNaN: true }),
  standardDeviation: fc.double({ min: 0.01, max: 500, noNaN: true }),
});

describe('two shares', () => {
  test('published values: z of 1.96 is the edge of 5 %', () => {
    // 2.0 % against 2.4 % of 10,000 each: difference 0.004, pooled error sqrt(0.022 x 0.978 x 0.0002).
    const result = comparedProportions(
      { exposures: 10_000, conversions: 200 },
      { exposures: 10_000, conversions: 240 },
    );
    expect(result?.difference).toBeCloseTo(0.004, 12);
    expect(result?.lift).toBeCloseTo(0.2, 12);
    const z = 0.004 / Math.sqrt(0.022 * 0.978 * 0.0002);
    expect(result?.p).toBeCloseTo(2 * (1 - jStat.normal.cdf(z, 0, 1)), 6);
    const half = 1.959963984540054 * Math.sqrt((0.02 * 0.98 + 0.024 * 0.976) / 10_000);
    expect(result?.from).toBeCloseTo(0.004 - half, 6);
    expect(result?.to).toBeCloseTo(0.004 + half, 6);
  });
  test('agree with the second library to a millionth', () => {
    fc.assert(
      fc.property(variant, variant, (a, b) => {
        const result = comparedProportions(a, b);
        const pooled = (a.conversions + b.conversions) / (a.exposures + b.exposures);
        const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.exposures + 1 / b.exposures));
        const z = error === 0 ? 0 : Math.abs((result?.difference ?? 0) / error);
        expect(result?.p).toBeCloseTo(2 * (1 - jStat.normal.cdf(z, 0, 1)), 6);
      }),
    );
  });
  test('turned round, the same is said with the other sign', () => {
    fc.assert(
      fc.property(variant, variant, (a, b) => {
        const [there, back] = [comparedProportions(a, b), comparedProportions(b, a)];
        expect(there?.difference).toBeCloseTo(-(back?.difference ?? 0), 12);
        expect(there?.from).toBeCloseTo(-(back?.to ?? 0), 12);
        expect(there?.p).toBeCloseTo(back?.p ?? -1, 12);
      }),
    );
  });
  test('few who did it or did not: published intervals of Newcombe, never of no width', () => {
    const of = (conversions: number, exposures: number) => ({ conversions, exposures });
    const known = [
      [of(3, 10), of(9, 10), 0.1705, 0.809],
      [of(0, 29), of(5, 56), -0.0381, 0.1926],
      [of(0, 10), of(10, 10), 0.6075, 1],
    ] as const;
    for (const [a, b, from, to] of known) {
      const result = comparedProportions(a, b);
      expect(result?.interval).toBe('Newcombe');
      expect(result?.from).toBeCloseTo(from, 4);
      expect(result?.to).toBeCloseTo(to, 4);
    }
    expect(comparedProportions(of(5, 10), of(200, 400))?.interval).toBe('Wald');
  });
  test('counts that cannot be give nothing, and none of both is no difference', () => {
    expect(comparedProportions({ exposures: 0, conversions: 0 }, { exposures: 5, conversions: 1 })).toBeNull();
    expect(comparedProportions({ exposures: 5, conversions: 6 }, { exposures: 5, conversions: 1 })).toBeNull();
    expect(comparedProportions({ exposures: 5, conversions: 0 }, { exposures: 5, conversions: 0 })).toMatchObject({
      difference: 0,
      p: 1,
      lift: null,
    });
  });
});

describe('two means', () => {
  test('agree with the second library to a millionth', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const [va, vb] = [a.standardDeviation ** 2 / a.n, b.standardDeviation ** 2 / b.n];
        const freedom = (va + vb) ** 2 / (va ** 2 / (a.n - 1) + vb ** 2 / (b.n - 1));
        const error = Math.sqrt(va + vb);
        const result = comparedMeans(a, b);
        const t = Math.abs(b.mean - a.mean) / error;
        expect(result?.p).toBeCloseTo(2 * (1 - jStat.studentt.cdf(t, freedom)), 6);
        const half = jStat.studentt.inv(0.975, freedom) * error;
        expect((result?.to ?? 0) - (result?.difference ?? 0)).toBeCloseTo(half, 4);
      }),
      { numRuns: 60 },
    );
  });
  test('published value: t of 2.228139 at 10 degrees of freedom is the edge of 5 %', () => {
    // Equal samples of 6: Welch's degrees of freedom are 10, the error is sqrt(2 / 6).
    const b = { n: 6, mean: 2.228138852 * Math.sqrt(2 / 6), standardDeviation: 1 };
    const result = comparedMeans({ n: 6, mean: 0, standardDeviation: 1 }, b);
    expect(result?.p).toBeCloseTo(0.05, 6);
    expect(result?.from).toBeCloseTo(0, 6);
  });
  test('one value, or none that varies, gives nothing', () => {
    const one = { n: 1, mean: 3, standardDeviation: 0 };
    const fixed = { n: 9, mean: 3, standardDeviation: 0 };
    expect(comparedMeans(one, fixed)).toBeNull();
    expect(comparedMeans(fixed, fixed)).toBeNull();
  });
});

describe('honest warnings', () => {
  test('a split that is off is seen: chi-square 10.828 is the edge of 0.1 % at one degree of freedom', () => {
    // (x - 5000)^2 / 5000 twice makes 10.8276 at x = 5000 + sqrt(10.8276 x 2500).
    const off = Math.sqrt(10.827566 * 2500);
    expect(sampleRatioP([5000 + off, 5000 - off], [1, 1])).toBeCloseTo(0.001, 6);
    expect(sampleRatioP([5000, 5000], [50, 50])).toBe(1);
    expect(sampleRatioP([6000, 3000], [2, 1])).toBe(1);
    expect(sampleRatioP([5000], [1])).toBeNull();
    expect(sampleRatioP([0, 0], [1, 1])).toBeNull();
  });
  test('several p values are held to the family: Holm’s own steps', () => {
    expect(holmAdjusted([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    expect(holmAdjusted([0.5, 0.9])).toEqual([1, 1]);
    expect(holmAdjusted([])).toEqual([]);
  });
  test('Holm never lowers a value and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (ps) => {
        const adjusted = holmAdjusted(ps);
        for (const [i, p] of ps.entries()) {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          for (const [j, q] of ps.entries()) if (p < q) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? -1);
        }
      }),
    );
  });
});

test('how many are needed: 10 % against 12 % takes 3,841 each (Fleiss)', () => {
  expect(sampleSizePerVariant(0.1, 0.02)).toBe(3841);
  expect(sampleSizePerVariant(0.1, -0.02)).toBe(3213);
  expect(sampleSizePerVariant(0.1, 0)).toBeNull();
  expect(sampleSizePerVariant(0.99, 0.02)).toBeNull();
});
