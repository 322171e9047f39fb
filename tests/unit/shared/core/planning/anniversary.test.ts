import { expect, test } from 'vitest';
import { yearsAgo } from '../../../../../src/shared/core/planning/anniversary.ts';

test('a day of this week in an earlier year', () => {
  expect(yearsAgo('2024-11-20', '2026-11-22')).toBe(2);
  expect(yearsAgo('2025-11-25', '2026-11-22')).toBe(1);
  expect(yearsAgo('2025-11-26', '2026-11-22')).toBeNull();
  expect(yearsAgo('2026-11-22', '2026-11-22')).toBeNull();
  expect(yearsAgo('2027-11-22', '2026-11-22')).toBeNull();
});

test('the turn of the year, and a day most years do not have', () => {
  expect(yearsAgo('2023-12-31', '2026-01-01')).toBe(2);
  expect(yearsAgo('2024-01-02', '2025-12-31')).toBe(2);
  expect(yearsAgo('2024-02-29', '2026-02-27')).toBe(2);
});
