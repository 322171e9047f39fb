import { describe, expect, test } from 'vitest';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import { numberMarks, readFigure } from '../../../../../src/shared/core/case-study/read-figure.ts';
import { amountIn, doubtOf, isLessThanNone, unitOf } from '../../../../../src/shared/core/metrics/amount.ts';
import { amountText, differenceText, shareText } from '../../../../../src/shared/core/metrics/amount-text.ts';
import { findMetrics } from '../../../../../src/shared/core/metrics/find-metrics.ts';
import { readAmount } from '../../../../../src/shared/core/metrics/read-amount.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const typed = (text: string) => readFigure(text, numberMarks('en'));
const row = (change: Partial<MetricRow>): MetricRow => ({
  id: sampleId(1),
  metric: 'm',
  target: null,
  actual: null,
  note: '',
  ...change,
});
const en = { locale: 'en' };

describe('G3 a figure typed into the targets table', () => {
  test('without the percent sign in a percent metric is unsure, and nothing is computed from it', () => {
    expect(doubtOf(typed('4.2'), 'percent')).toBe('without percent sign');
    expect(amountIn(typed('4.2'), 'percent')).toBeNull();
    expect(amountIn(typed('0.042'), 'percent')).toBeNull();
    expect(amountIn(typed('4.2 %'), 'percent')).toBeCloseTo(0.042, 12);
    expect(amountIn(typed('0'), 'percent')).toBe(0);
    expect(doubtOf(typed('5 %'), 'count')).toBe('with percent sign');
    expect(doubtOf(typed('250 %'), 'ratio')).toBeNull();
    expect(doubtOf(typed('some'), 'count')).toBe('not a number');
    expect(doubtOf(null, 'percent')).toBeNull();
  });
  test('has the unit of the definition, else what was said, else percent where one figure of the line is', () => {
    expect(unitOf(row({ definition: 'click_through_rate', unit: 'count' }))).toBe('percent');
    expect(unitOf(row({ unit: 'minutes' }))).toBe('minutes');
    expect(unitOf(row({ actual: typed('3 %') }))).toBe('percent');
    expect(unitOf(row({}))).toBe('count');
  });
  test('below zero is flagged where there cannot be less than none', () => {
    expect(isLessThanNone(row({ definition: 'views' }), -1)).toBe(true);
    expect(isLessThanNone(row({ definition: 'net_follower_growth' }), -1)).toBe(false);
    expect(isLessThanNone(row({ definition: 'net_sentiment' }), -1)).toBe(false);
    expect(isLessThanNone(row({}), -1)).toBe(false);
  });
});

describe('an amount for the reader', () => {
  test('is written by the locale, and money in the currency of the case', () => {
    expect(amountText(1234567, 'count', en)).toBe('1,234,567');
    expect(amountText(1234.5, 'count', { locale: 'de' })).toBe('1.234,5');
    expect(amountText(0.0425, 'percent', en)).toBe('4.25\u202f%');
    expect(amountText(-38, 'currency', { locale: 'en', currency: 'EUR' })).toBe('−€38.00');
    expect(amountText(38, 'currency', en)).toBe('38');
    expect(amountText(38, 'currency', { locale: 'en', currency: 'XX' })).toBe('38 XX');
  });
  test('what is small is not written as nothing: a view may cost a tenth of a cent', () => {
    expect(amountText(0.004, 'currency', { locale: 'en', currency: 'EUR' })).toBe('€0.004');
    expect(amountText(0.0312, 'currency', { locale: 'de', currency: 'EUR' })).toBe('0,031\u00a0€');
    expect(amountText(0.5, 'currency', { locale: 'en', currency: 'JPY' })).toBe('¥0.5');
    expect(amountText(0.00004, 'percent', en)).toBe('0.004\u202f%');
    expect(amountText(0.04, 'seconds', en)).toBe('0.04\u202fs');
    expect(amountText(-0, 'currency', { locale: 'en', currency: 'EUR' })).toBe('€0.00');
    expect(differenceText(-0.001, 'currency', { locale: 'en', currency: 'EUR' })).toBe('−€0.001');
  });
  test('a share is not rounded up to where a band of the outcome begins', () => {
    const shares = [0.6996, 0.3999, 0.7, 0.4, 0.7 - 1e-12, 0.5996];
    expect(shares.map((share) => shareText(share, 'en'))).toEqual(
      ['69.9', '39.9', '70', '40', '70', '60'].map((number) => `${number}\u202f%`),
    );
  });
  test('a difference has its sign, none has no sign', () => {
    expect(differenceText(162038, 'count', en)).toBe('+162,038');
    expect(differenceText(-186, 'count', en)).toBe('−186');
    expect(differenceText(-0.000001, 'count', en)).toBe('0');
  });
  test('what is not all is never rounded up to all', () => {
    expect(shareText(0.996, 'en')).toBe('99.6\u202f%');
    expect(shareText(0.9999999999, 'en')).toBe('100\u202f%');
    expect(shareText(1.65, 'en')).toBe('165\u202f%');
    expect(shareText(-0.2, 'en')).toBe('−20\u202f%');
    expect(shareText(0.004, 'en')).toBe('0.4\u202f%');
    expect(shareText(0, 'en')).toBe('0\u202f%');
  });
});

test('a metric is found by the beginnings of its words, the likeliest first', () => {
  expect(findMetrics('view')[0]?.id).toBe('views');
  expect(findMetrics('ctr').map(({ id }) => id)).toContain('click_through_rate');
  expect(findMetrics('cost click')[0]?.id).toBe('cost_per_click');
  expect(findMetrics('').length).toBeGreaterThan(55);
  expect(findMetrics('qqq')).toEqual([]);
});

test('the sign of the case’s own currency is no objection, that of another is: nothing is converted', () => {
  const read = (text: string) => readAmount(text, numberMarks('en'), 'EUR');
  expect(read('€38.50')).toEqual({ typed: '€38.50', value: 38.5, unit: 'count' });
  expect(read('1,200 EUR')).toMatchObject({ value: 1200 });
  expect(read('-€5')).toMatchObject({ value: -5 });
  expect(read('$38')).toMatchObject({ typed: '$38', value: null });
  expect(read('€')).toMatchObject({ value: null });
  expect(readAmount('€38', numberMarks('en'), undefined)).toMatchObject({ value: null });
});
