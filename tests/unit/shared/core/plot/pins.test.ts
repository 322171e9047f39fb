import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedPins } from '../../../../../src/shared/core/plot/pins.ts';

const length = fc.double({ min: 0, max: 600, noNaN: true });

describe('marks of notes', () => {
  test('do not touch each other while there is room', () => {
    const same = placedPins(
      [
        { x: 50, y: 150 },
        { x: 52, y: 150 },
        { x: 54, y: 150 },
      ],
      20,
      220,
    );
    expect(new Set(same.map((y) => Math.round(y / 20))).size).toBe(3);
  });

  test('stay within the field', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ x: length, y: fc.double({ min: 20, max: 220, noNaN: true }) })), (all) => {
        for (const y of placedPins(all, 20, 220)) expect(y >= 20 && y <= 220).toBe(true);
      }),
    );
  });
});
