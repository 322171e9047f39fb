import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimated } from '../../../../../src/shared/core/plot/decimate.ts';

const length = fc.double({ min: 0, max: 600, noNaN: true });
const spots = fc
  .array(fc.record({ x: length, y: length }), { maxLength: 400 })
  .map((all) => all.toSorted((a, b) => a.x - b.x));

describe('thinning out to the pixels', () => {
  test('loses no extreme, neither end, and keeps the order', () => {
    fc.assert(
      fc.property(spots, (all) => {
        const kept = decimated(all);
        const ys = (list: typeof all) => list.map(({ y }) => y);
        expect([Math.min(...ys([...kept])), Math.max(...ys([...kept]))]).toEqual([
          Math.min(...ys(all)),
          Math.max(...ys(all)),
        ]);
        expect([kept[0], kept.at(-1)]).toEqual([all[0], all.at(-1)]);
        let from = -1;
        for (const spot of kept) {
          const at = all.indexOf(spot, from + 1);
          expect(at).toBeGreaterThan(from);
          from = at;
        }
      }),
    );
  });

  test('leaves at most four spots to a column of pixels', () => {
    fc.assert(
      fc.property(spots, (all) => {
        const columns = new Map<number, number>();
        for (const { x } of decimated(all)) columns.set(Math.round(x), (columns.get(Math.round(x)) ?? 0) + 1);
        expect(Math.max(0, ...columns.values())).toBeLessThanOrEqual(4);
      }),
    );
  });
});
