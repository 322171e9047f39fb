import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest, nearestPoint, stepped } from '../../../../../src/renderer/features/plot/nearest.ts';
import type { ShownLine } from '../../../../../src/shared/core/plot/metric-plot.ts';

const line = (points: readonly (readonly [day: number, value: number | null])[]): ShownLine => ({
  ...{ platform: '', basis: 'lifetime', combining: 'last', runs: [] },
  points: points.map(([day, value]) => ({ date: '', day, value, known: null })),
});
const lines = [
  line([
    [0, 10],
    [5, null],
    [6, 30],
  ]),
  line([
    [0, 100],
    [6, 200],
  ]),
];

test('the nearest point is as near as any', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 1 }),
      fc.double({ min: -10, max: 510, noNaN: true }),
      (days, day) => {
        const points = days.toSorted((a, b) => a - b).map((one) => ({ day: one }));
        const found = points[nearestPoint(points, day)]?.day ?? Number.NaN;
        expect(Math.abs(found - day)).toBe(Math.min(...days.map((one) => Math.abs(one - day))));
      },
    ),
  );
  expect(nearestPoint([], 5)).toBe(-1);
});

test('of several lines on a day the one with the nearer value is meant', () => {
  expect(nearest(lines, 6, 190)).toEqual({ line: 1, point: 1 });
  expect(nearest(lines, 6, 20)).toEqual({ line: 0, point: 2 });
  expect(nearest([], 6, 20)).toBeNull();
});

test('keys go along a line and stop at its ends, up and down to the other lines at the same day', () => {
  expect(stepped(lines, { line: 0, point: 0 }, 'ArrowRight')).toEqual({ line: 0, point: 1 });
  expect(stepped(lines, { line: 0, point: 0 }, 'ArrowLeft')).toEqual({ line: 0, point: 0 });
  expect(stepped(lines, { line: 0, point: 0 }, 'PageDown')).toEqual({ line: 0, point: 2 });
  expect(stepped(lines, { line: 0, point: 2 }, 'ArrowDown')).toEqual({ line: 1, point: 1 });
  expect(stepped(lines, { line: 1, point: 0 }, 'ArrowUp')).toEqual({ line: 0, point: 0 });
  expect(stepped([line([[0, 1]])], { line: 0, point: 0 }, 'ArrowDown')).toBeNull();
  expect(stepped(lines, { line: 0, point: 0 }, 'x')).toBeNull();
});
