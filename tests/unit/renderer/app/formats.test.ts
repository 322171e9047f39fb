import { expect, test } from 'vitest';
import { formatsFor } from '../../../../src/renderer/app/formats.ts';

test('writes a period as months of the locale, with one end, both or none', () => {
  const { months } = formatsFor('en');
  expect(months('2026-03-05', '2026-04-18')).toMatch(/^Mar\s*–\s*Apr 2026$/u);
  expect(months('2026-03-05', '2026-03-18')).toBe('Mar 2026');
  expect(months(null, '2025-12-31')).toBe('Dec 2025');
  expect(months(null, null)).toBe('');
  expect(formatsFor('de').months('2026-03-01', null)).toBe('März 2026');
});

test('a day stays the same day in every time zone', () => {
  expect(formatsFor('en').months('2026-01-01', null)).toBe('Jan 2026');
  expect(formatsFor('en').months('2026-12-31', null)).toBe('Dec 2026');
});

test('a period whose end is before its beginning is written as it stands', () => {
  expect(formatsFor('en').months('2026-04-18', '2026-03-05')).toContain('Apr');
});

test('counts with the word that fits', () => {
  const { counted } = formatsFor('en');
  expect(counted(1, 'case', 'cases')).toBe('1 case');
  expect(counted(0, 'case', 'cases')).toBe('0 cases');
  expect(counted(3000, 'case', 'cases')).toBe('3,000 cases');
});
