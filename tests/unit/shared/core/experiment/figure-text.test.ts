import { expect, test } from 'vitest';
import { differenceTexts, liftText, pText } from '../../../../../src/shared/core/experiment/figure-text.ts';
import { intervalScales } from '../../../../../src/shared/core/experiment/interval-scale.ts';

const compared = (difference: number, from: number, to: number) => ({
  difference,
  from,
  to,
  p: 0.5,
  lift: null,
  interval: 'Wald' as const,
});

test('a difference has as many digits as its interval is wide', () => {
  expect(differenceTexts(compared(0.004, 0.001, 0.007), 'share', 'en')).toMatchObject({
    difference: '0.4',
    from: '0.1',
    to: '0.7',
  });
  expect(differenceTexts(compared(0.0004, 0.0001, 0.0007), 'share', 'en')).toMatchObject({
    difference: '0.04',
    to: '0.07',
  });
  expect(differenceTexts(compared(0.3, 0.2, 0.4), 'share', 'en')).toMatchObject({ difference: '30.0', from: '20.0' });
});

test('an end of an interval that is not zero is not written as zero', () => {
  expect(differenceTexts(compared(0.004, 0.0002, 0.0078), 'share', 'en').from).toBe('0.02');
  expect(differenceTexts(compared(0, 0, 0), 'share', 'en')).toMatchObject({ difference: '0.00', from: '0.00' });
});

test('p is never rounded into what would count', () => {
  expect(pText(0.04999, 'en')).toBe('p = 0.050');
  expect(pText(0.0321, 'en')).toBe('p = 0.033');
  expect(pText(0.0009, 'en')).toBe('p < 0.001');
  expect(pText(1, 'en')).toBe('p = 1.00');
  expect(pText(0.5, 'de')).toBe('p = 0,50');
});

test('a lift has its sign', () => {
  expect(liftText(0.142, 'en')).toBe('+14\u202f%');
  expect(liftText(-0.042, 'en')).toBe('−4.2\u202f%');
  expect(liftText(0, 'en')).toBe('0\u202f%');
});

test('the interval of the design is drawn on a line from −1.5 to +1.5 pp', () => {
  const [scale] = intervalScales([compared(0.0026, -0.0047, 0.0098)], 'share', 'en');
  expect(scale).toMatchObject({ low: '−1.5\u202fpp', high: '+1.5\u202fpp' });
  expect(scale?.from).toBeCloseTo((-0.47 + 1.5) / 3, 10);
  expect(scale?.at).toBeCloseTo((0.26 + 1.5) / 3, 10);
});

test('nothing at all to draw is drawn at no difference', () => {
  expect(intervalScales([compared(0, 0, 0)], 'share', 'en')[0]).toMatchObject({ from: 0.5, to: 0.5, at: 0.5 });
});
