import { expect, test } from 'vitest';
import { dayFormat, numberFormat } from '../../../../src/shared/core/locale-formats.ts';

test('a format is made once, and another locale or other options have their own', () => {
  expect(numberFormat('de')).toBe(numberFormat('de'));
  expect(numberFormat('de').format(1234.5)).toBe('1.234,5');
  expect(numberFormat('en').format(1234.5)).toBe('1,234.5');
  expect(numberFormat('de', { maximumFractionDigits: 0 }).format(1234.4)).toBe('1.234');
});

test('a day is the same day in every zone', () => {
  const days = dayFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  expect(days.format(new Date('2026-03-09T00:00:00Z'))).toBe('9 Mar 2026');
  expect(dayFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })).toBe(days);
});

test('a currency that is none throws each time and is not kept', () => {
  const wrong = () => numberFormat('en', { style: 'currency', currency: 'no' });
  expect(wrong).toThrow(RangeError);
  expect(wrong).toThrow(RangeError);
});
