import { describe, expect, test } from 'vitest';
import { numberMarks } from '../../../../../src/shared/core/case-study/read-figure.ts';
import { experimentSchema } from '../../../../../src/shared/core/experiment/experiment.ts';
import {
  blankExperiment,
  blankFurther,
  blankVariant,
  decisionsFor,
  withFurtherValue,
  withoutVariant,
  withVariantAdded,
} from '../../../../../src/shared/core/experiment/experiment-edits.ts';
import { readNumber, readShare } from '../../../../../src/shared/core/experiment/read-typed.ts';
import { sampleSizeForMeans, sampleSizePerVariant } from '../../../../../src/shared/core/experiment/sample-size.ts';
import { sampleId } from '../../../../support/sample-case.ts';

let n = 500;
const newId = () => {
  n += 1;
  return sampleId(n);
};

test('a blank test is a sound one, with nothing known', () => {
  const blank = blankExperiment(newId);
  expect(experimentSchema.parse(blank)).toEqual(blank);
  expect(blank.variants.map(({ exposures, conversions }) => [exposures, conversions])).toEqual([
    [null, null],
    [null, null],
  ]);
});

describe('variants', () => {
  const three = withVariantAdded(blankExperiment(newId), blankVariant(newId()));
  test('are two to six', () => {
    let many = three;
    for (let i = 0; i < 9; i += 1) many = withVariantAdded(many, blankVariant(newId()));
    expect(many.variants).toHaveLength(6);
    for (const { id } of many.variants) many = withoutVariant(many, id);
    expect(many.variants).toHaveLength(2);
  });
  test('offer the decisions that fit; two offer four', () => {
    expect(decisionsFor(blankExperiment(newId))).toEqual([
      'A better',
      'B better',
      'no difference we could see',
      'could not tell',
    ]);
    expect(decisionsFor(three)).toContain('C better');
  });
  test('that go take their counts along, and a decision follows its variant', () => {
    const [a, b, c] = three.variants;
    if (!a || !b || !c) throw new Error('fewer than three');
    const metric = withFurtherValue(blankFurther(newId(), 'further'), b.id, { conversions: 4 });
    const decided = { ...three, decision: 'C better' as const, further: [metric] };
    const without = withoutVariant(decided, b.id);
    expect(without.decision).toBe('B better');
    expect(without.further?.[0]?.values).toEqual([]);
    expect(withoutVariant(decided, c.id).decision).toBeNull();
    expect(withoutVariant({ ...decided, decision: 'could not tell' }, a.id).decision).toBe('could not tell');
  });
});

test('typed numbers are read by the locale or said to be none', () => {
  const [en, de] = [numberMarks('en'), numberMarks('de')];
  expect(readNumber('4,212', en)).toEqual({ is: 'number', value: 4212 });
  expect(readNumber('4.212', de)).toEqual({ is: 'number', value: 4212 });
  expect(readNumber(' ', en)).toEqual({ is: 'nothing' });
  expect(readNumber('4 %', en).is).toBe('wrong');
  expect(readNumber('about 4', en).is).toBe('wrong');
  expect(readShare('2.9 %', en)).toEqual({ is: 'number', value: 0.029 });
  expect(readShare('2.9', en).is).toBe('wrong');
});

describe('X5 how many are needed', () => {
  test('means: half a standard deviation at 80 % and 5 % takes 63 each', () => {
    expect(sampleSizeForMeans(1, 0.5)).toBe(63);
    expect(sampleSizeForMeans(10, -5)).toBe(63);
    expect(sampleSizeForMeans(0, 1)).toBeNull();
    expect(sampleSizeForMeans(1, 0)).toBeNull();
  });
  test('more power takes more, a laxer alpha fewer', () => {
    const usual = sampleSizePerVariant(0.1, 0.02) ?? 0;
    expect(sampleSizePerVariant(0.1, 0.02, { power: 0.9, alpha: 0.05 })).toBeGreaterThan(usual);
    expect(sampleSizePerVariant(0.1, 0.02, { power: 0.8, alpha: 0.1 })).toBeLessThan(usual);
    expect(sampleSizePerVariant(0.1, 0.02, { power: 1, alpha: 0.05 })).toBeNull();
  });
});
