import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Experiment, experimentSchema } from '../../../../../src/shared/core/experiment/experiment.ts';
import { blankExperiment, blankFurther } from '../../../../../src/shared/core/experiment/experiment-edits.ts';
import { experimentResult } from '../../../../../src/shared/core/experiment/experiment-result.ts';
import { experimentWarnings } from '../../../../../src/shared/core/experiment/experiment-warnings.ts';
import {
  explainArm,
  explainDifference,
  explainP,
} from '../../../../../src/shared/core/experiment/explain-experiment.ts';
import { comparisonSentence } from '../../../../../src/shared/core/experiment/result-text.ts';
import {
  resultInBrief,
  suggestedDecision,
  suggestion,
} from '../../../../../src/shared/core/experiment/suggested-decision.ts';
import { sampleId } from '../../../../support/sample-case.ts';

type Counts = readonly [exposures: number | null, conversions: number | null];

function shares(counts: readonly Counts[], change: Partial<Experiment> = {}): Experiment {
  const blank = blankExperiment(() => sampleId(100));
  const [first] = blank.variants;
  if (!first) throw new Error('a test without variants');
  const variants = counts.map(([exposures, conversions], i) => ({
    ...first,
    id: sampleId(200 + i),
    exposures,
    conversions,
  }));
  return { ...blank, variants, ...change };
}

const plain = (text: string) => text.replaceAll('\u202f', ' ');

function sentence(experiment: Experiment, place = 0): string {
  const result = experimentResult(experiment);
  const comparison = result.decides.comparisons[place];
  return comparison ? plain(comparisonSentence(result.decides, comparison, result, 'en')) : '';
}

function kinds(experiment: Experiment): readonly string[] {
  return experimentWarnings(experiment, experimentResult(experiment), 'en').map(({ kind }) => kind);
}

describe('the sentence', () => {
  test('X2 says who did better, by how much, and how sure it is', () => {
    expect(
      sentence(
        shares([
          [42_120, 1210],
          [41_880, 1370],
        ]),
      ),
    ).toBe('B did better by 0.4 pp (95 % 0.2 to 0.6).');
    expect(
      sentence(
        shares([
          [41_880, 1370],
          [42_120, 1210],
        ]),
      ),
    ).toBe('A did better by 0.4 pp (95 % 0.2 to 0.6).');
  });
  test('where less is better, the lower one did better', () => {
    const experiment = shares(
      [
        [42_120, 1210],
        [41_880, 1370],
      ],
      { direction: 'lower' },
    );
    expect(sentence(experiment)).toBe('A did better by 0.4 pp (95 % 0.2 to 0.6), less being better.');
  });
  test('X3 below the plan nothing is called better, and how many are missing is said', () => {
    const experiment = shares(
      [
        [4212, 121],
        [4188, 131],
      ],
      { plannedSample: 10_500 },
    );
    expect(sentence(experiment)).toBe(
      'Could not tell: B higher by 0.3 pp (95 % −0.5 to 1.0); 8,400 of 21,000 planned.',
    );
    expect(kinds(experiment)).toEqual(['small']);
    expect(suggestedDecision(experimentResult(experiment))).toBe('could not tell');
  });
  test('no difference is a result of its own', () => {
    expect(
      sentence(
        shares([
          [5000, 250],
          [5000, 255],
        ]),
      ),
    ).toBe('No difference we could see: B higher by 0.1 pp (95 % −0.8 to 1.0).');
    expect(
      sentence(
        shares([
          [5000, 250],
          [5000, 250],
        ]),
      ),
    ).toBe('No difference we could see: A and B came to the same, 5 % (95 % −0.9 to 0.9 pp).');
  });
  test('X3 a split that is off comes before everything', () => {
    const experiment = shares([
      [6000, 240],
      [5000, 300],
    ]);
    expect(sentence(experiment)).toBe('Not to be trusted: B higher by 2.0 pp (95 % 1.2 to 2.8).');
    const [first] = experimentWarnings(experiment, experimentResult(experiment), 'en');
    expect(first?.text).toContain('The counts do not match the planned split (p < 0.001): do not trust the result.');
  });
  test('a planned split that is not even is no mismatch', () => {
    const experiment = shares([
      [6000, 240],
      [3000, 120],
    ]);
    const variants = experiment.variants.map((one, i) => ({ ...one, planned: i === 0 ? 2 : 1 }));
    expect(experimentResult({ ...experiment, variants }).isSplitOff).toBe(false);
    expect(experimentResult(experiment).isSplitOff).toBe(true);
  });
  test('means are told in their own unit', () => {
    const experiment = shares(
      [
        [200, null],
        [200, null],
      ],
      { measure: 'mean' },
    );
    const variants = experiment.variants.map((one, i) => ({ ...one, mean: 10 + i * 4, standardDeviation: 5 }));
    expect(sentence({ ...experiment, variants })).toBe('B did better by 4.0 (95 % 3.0 to 5.0).');
  });
  test('the locale writes the numbers', () => {
    const result = experimentResult(
      shares([
        [42_120, 1210],
        [41_880, 1370],
      ]),
    );
    const [comparison] = result.decides.comparisons;
    if (!comparison) throw new Error('nothing compared');
    expect(comparisonSentence(result.decides, comparison, result, 'de')).toContain('0,4\u202fpp');
  });
});

describe('what cannot be is said, and nothing is computed from it', () => {
  const bad: readonly [string, Counts, string][] = [
    ['more did it than saw it', [100, 101], 'More did it than saw it'],
    ['fewer than none', [-5, 1], 'There cannot be fewer than none.'],
    ['fewer than none did it', [5, -1], 'There cannot be fewer than none.'],
    ['nobody saw it', [0, 0], 'Nobody saw it'],
    ['half a person', [10.5, 1], 'A count is a whole number.'],
    ['not known', [null, 3], 'Missing is not zero.'],
  ];
  test.each(bad)('%s', (_, counts, said) => {
    const experiment = shares([[100, 10], counts]);
    expect(sentence(experiment)).toContain(said);
    const result = experimentResult(experiment);
    expect(result.decides.arms[1]?.value).toBeNull();
    expect(resultInBrief(experiment, result)).toBe('not measured yet');
  });
  test('one value, a spread below zero, none at all of both', () => {
    const means = (n: number, sd: number) => {
      const experiment = shares(
        [
          [n, null],
          [n, null],
        ],
        { measure: 'mean' },
      );
      const variants = experiment.variants.map((one, i) => ({ ...one, mean: i, standardDeviation: sd }));
      return { ...experiment, variants };
    };
    expect(sentence(means(1, 2))).toContain('One value has no spread');
    expect(sentence(means(0, 2))).toContain('No value was counted');
    expect(sentence(means(9, -1))).toContain('never below zero');
    expect(sentence(means(9, 0))).toContain('neither varies');
    expect(experimentResult(means(9, 0)).decides.arms[0]?.troubles[0]?.text).toContain('every value was the same');
  });
});

describe('several comparisons', () => {
  const three = shares([
    [5000, 250],
    [5000, 300],
    [5000, 260],
  ]);
  test('X3 each variant is held against the first, and p is adjusted', () => {
    const { decides, family } = experimentResult(three);
    expect(family).toBe(2);
    const [b, c] = decides.comparisons;
    expect(b?.adjusted).toBeCloseTo(Math.min(1, (b?.compared?.p ?? 0) * 2), 12);
    expect(c?.adjusted).toBeGreaterThanOrEqual(c?.compared?.p ?? 1);
    expect(b?.better).toBe('none');
    expect(sentence(three)).toContain('No difference we could see beyond chance');
    expect(kinds(three)).toContain('several');
    const result = experimentResult(three);
    expect(b && plain(explainP(decides, b, result, 'en').join(' '))).toMatch(/as one of 2 comparisons \(Holm 1979\)/);
  });
  test('further metrics are of the family, guardrails are not', () => {
    const further = (role: 'further' | 'guardrail') => ({
      ...blankFurther(sampleId(300), role),
      metric: 'Hidden',
      values: [
        { variant: sampleId(200), conversions: 400, mean: null, standardDeviation: null },
        { variant: sampleId(201), conversions: 250, mean: null, standardDeviation: null },
      ],
    });
    const two = shares([
      [5000, 250],
      [5000, 300],
    ]);
    expect(experimentResult({ ...two, further: [further('further')] }).family).toBe(2);
    const guarded = { ...two, further: [further('guardrail')] };
    expect(experimentResult(guarded).family).toBe(1);
    expect(kinds(guarded)).toContain('guardrail');
  });
  test('of several that beat the first, none is named the best', () => {
    expect(
      suggestedDecision(
        experimentResult(
          shares([
            [5000, 250],
            [5000, 400],
            [5000, 420],
          ]),
        ),
      ),
    ).toBe('could not tell');
    expect(
      suggestedDecision(
        experimentResult(
          shares([
            [5000, 250],
            [5000, 400],
            [5000, 250],
          ]),
        ),
      ),
    ).toBe('B better');
  });
});

test('X3 ended early, ended before it began, decided beyond the numbers, rough with few', () => {
  const counts: readonly Counts[] = [
    [500, 3],
    [500, 4],
  ];
  const early = { from: '2026-03-01', to: '2026-03-05', plannedTo: '2026-03-09' };
  expect(kinds(shares(counts, early))).toEqual(['early', 'few']);
  expect(kinds(shares(counts, { from: '2026-03-09', to: '2026-03-01' }))).toEqual(['dates', 'few']);
  expect(kinds(shares(counts, { decision: 'B better' }))).toContain('decision');
  expect(kinds(shares(counts, { decision: 'could not tell' }))).not.toContain('decision');
});

test('why the numbers say what they say can be asked', () => {
  const why = (experiment: Experiment) => suggestion(experimentResult(experiment))?.why;
  const [a, b, c] = [
    [5000, 250],
    [5000, 400],
    [5000, 420],
  ] as const;
  expect(why(shares([a, b]))).toBe('B did better than A beyond chance, and no other did.');
  expect(why(shares([b, a]))).toBe('A did better than B beyond chance.');
  expect(why(shares([a, b, c]))).toBe('B and C did better than A; which of them is best was not tested.');
  expect(why(shares([a, b], { plannedSample: 9000 }))).toBe('Fewer saw it than planned.');
  expect(why(shares([a, b, [null, null]]))).toBe('Not every variant could be compared.');
  expect(why(shares([[null, null], b]))).toBeUndefined();
});

describe('laws', () => {
  const count = fc.integer({ min: 5, max: 50_000 });
  const arm = fc
    .tuple(count, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([n, share]) => [n, Math.round(n * share)] as const);
  test('turned round, the same variant did better under its other letter', () => {
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        const [there, back] = [experimentResult(shares([a, b])), experimentResult(shares([b, a]))];
        const other = { a: 'b', b: 'a', none: 'none' } as const;
        const better = there.decides.comparisons[0]?.better ?? 'none';
        expect(back.decides.comparisons[0]?.better).toBe(other[better]);
      }),
    );
  });
  test('with the other direction, the other variant did better', () => {
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        const more = experimentResult(shares([a, b])).decides.comparisons[0]?.better;
        const less = experimentResult(shares([a, b], { direction: 'lower' })).decides.comparisons[0]?.better;
        expect(more === 'none' ? less === 'none' : new Set([more, less]).size === 2).toBe(true);
      }),
    );
  });
  test('no sentence ever holds NaN, infinity or a minus before nought', () => {
    const figure = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -3, max: 100 }),
      fc.double({ min: -2, max: 1e9, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(figure, figure), { minLength: 2, maxLength: 6 }),
        fc.constantFrom('share', 'mean'),
        (counts, measure) => {
          const experiment = shares(counts, { measure: measure === 'share' ? 'share' : 'mean' });
          const variants = experiment.variants.map((one, i) => ({
            ...one,
            mean: counts[i]?.[1] ?? null,
            standardDeviation: counts[i]?.[0] ?? null,
          }));
          const whole = { ...experiment, variants };
          expect(experimentSchema.safeParse(whole).success).toBe(true);
          const result = experimentResult(whole);
          const said = [
            ...result.decides.comparisons.flatMap((one) => [
              comparisonSentence(result.decides, one, result, 'en'),
              ...explainDifference(result.decides, one, 'en'),
              ...explainP(result.decides, one, result, 'en'),
            ]),
            ...result.decides.arms.flatMap((one) => explainArm(one, result.decides, 'en')),
            ...experimentWarnings(whole, result, 'en').map(({ text }) => text),
          ].join('\n');
          expect(said).not.toMatch(/NaN|Infinity|∞|undefined|−0(\.0*)?(?![\d.])/);
          expect(said).not.toMatch(/\b(fail|succe)/i);
        },
      ),
    );
  });
});
