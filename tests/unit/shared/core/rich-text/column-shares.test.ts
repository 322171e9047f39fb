import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnShares, moveBorder, widenColumns } from '../../../../../src/shared/core/rich-text/column-shares.ts';

const total = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0);

test('without a width the content decides', () => {
  expect(columnShares([])).toBeNull();
  expect(columnShares([undefined, { colspan: 2, colwidth: null }, { colwidth: [0] }])).toBeNull();
});

test('widths count in proportion, and a column without one is as wide as the others on average', () => {
  expect(columnShares([{ colwidth: [100] }, { colwidth: [300] }])).toEqual([0.25, 0.75]);
  expect(columnShares([{ colspan: 2, colwidth: [100, 300] }, { colwidth: null }])).toEqual([1 / 6, 0.5, 1 / 3]);
});

const widths = fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 2, maxLength: 30 });

test('a moved border changes its two neighbours alone, and no column is pressed below the least', () => {
  fc.assert(
    fc.property(widths, fc.nat(), fc.double({ min: -2, max: 2, noNaN: true }), (given, seed, by) => {
      const shares = columnShares(given.map((width) => ({ colwidth: [width] }))) ?? [];
      const column = seed % (shares.length - 1);
      const moved = moveBorder(shares, column, by, 0.04);
      expect(total(moved)).toBeCloseTo(1);
      moved.forEach((share, i) => {
        if (i !== column && i !== column + 1) expect(share).toBe(shares[i]);
        expect(share).toBeGreaterThanOrEqual(Math.min(shares[i] ?? 0, 0.04) - 1e-9);
      });
    }),
  );
});

test('a widened column takes from all others alike, and the table keeps its width', () => {
  expect(widenColumns([0.5, 0.25, 0.25], [0, 1], 0.1, 0.04).map((share) => Number(share.toFixed(6)))).toEqual([
    0.6, 0.2, 0.2,
  ]);
  expect(widenColumns([1], [0, 1], 0.1, 0.04)).toEqual([1]);
  fc.assert(
    fc.property(widths, fc.nat(), fc.double({ min: -2, max: 2, noNaN: true }), (given, seed, by) => {
      const shares = columnShares(given.map((width) => ({ colwidth: [width] }))) ?? [];
      const column = seed % shares.length;
      const next = widenColumns(shares, [column, column + 1], by, 0.04);
      expect(total(next)).toBeCloseTo(1);
      for (const share of next) expect(share).toBeGreaterThan(0);
    }),
  );
});
