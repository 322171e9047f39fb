import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadOut } from '../../../../../src/shared/core/plot/spread.ts';

const length = fc.double({ min: 0, max: 600, noNaN: true });

describe('names at the ends of lines', () => {
  test('keep their order and their distance, and stay where they want to be when they can', () => {
    fc.assert(
      fc.property(fc.array(length, { maxLength: 12 }), (wanted) => {
        const placed = spreadOut(wanted, 15, 0, 600);
        const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
        for (const [place, index] of order.entries()) {
          const next = order[place + 1];
          if (next !== undefined) expect((placed[next] ?? 0) - (placed[index] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9);
        }
      }),
    );
    expect(spreadOut([20, 100], 15, 0, 200)).toEqual([20, 100]);
    expect(spreadOut([195, 198], 15, 0, 200)).toEqual([185, 200]);
  });
});
