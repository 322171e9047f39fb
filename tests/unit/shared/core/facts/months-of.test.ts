import { expect, test } from 'vitest';
import { monthsOf } from '../../../../../src/shared/core/facts/months-of.ts';

test('a campaign is of every month it reached into', () => {
  expect(monthsOf({ from: '2025-11-28', to: '2026-02-01' }, '2026-03-01')).toEqual([
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
  ]);
  expect(monthsOf({ from: '2026-02-01', to: null }, '2026-03-01')).toEqual(['2026-02']);
  expect(monthsOf({ from: null, to: '2026-02-01' }, '2026-03-01')).toEqual(['2026-02']);
  expect(monthsOf({ from: null, to: null }, '2026-03-01')).toEqual(['2026-03']);
});

test('days in the wrong order are taken in the right one, and a slip of centuries is not filled', () => {
  expect(monthsOf({ from: '2026-02-01', to: '2026-01-31' }, '')).toEqual(['2026-01', '2026-02']);
  expect(monthsOf({ from: '0026-02-01', to: '2026-01-31' }, '')).toEqual(['0026-02', '2026-01']);
});
