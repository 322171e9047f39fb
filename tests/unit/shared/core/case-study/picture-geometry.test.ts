import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coveredPixels,
  keptPixels,
  pointInPart,
  pointInWhole,
  rectBetween,
} from '../../../../../src/shared/core/case-study/picture-geometry.ts';

const size = { width: 100, height: 50 };
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe('boxes and pixels', () => {
  test('E5 a box covers every pixel it touches', () => {
    expect(coveredPixels({ x: 0.101, y: 0.5, width: 0.1, height: 0.01 }, size)).toEqual({
      x: 10,
      y: 25,
      width: 11,
      height: 1,
    });
  });

  test('E5 whatever the box, it lies in the picture and covers at least one pixel', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, fraction, (x, y, width, height) => {
        const box = coveredPixels({ x, y, width, height }, size);
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(1);
        expect(box.x + box.width).toBeLessThanOrEqual(size.width);
        expect(box.y + box.height).toBeLessThanOrEqual(size.height);
        expect(box.x).toBeLessThanOrEqual(x * size.width);
        expect(box.x + box.width).toBeGreaterThanOrEqual(Math.min(size.width, (x + width) * size.width));
      }),
    );
  });

  test('a crop keeps whole pixels, and all of them where there is none', () => {
    expect(keptPixels(undefined, size)).toEqual({ x: 0, y: 0, ...size });
    const measured = Object.create({ width: 100, height: 50 });
    expect(keptPixels(undefined, measured)).toEqual({ x: 0, y: 0, ...size });
    expect(keptPixels({ x: 0.25, y: 0, width: 0.5, height: 0.001 }, size)).toEqual({
      x: 25,
      y: 0,
      width: 50,
      height: 1,
    });
  });
});

describe('points', () => {
  test('go into a part and back', () => {
    const part = { x: 0.2, y: 0.4, width: 0.5, height: 0.5 };
    expect(pointInPart({ x: 0.2, y: 0.9 }, part)).toEqual({ x: 0, y: 1 });
    expect(pointInWhole({ x: 0, y: 1 }, part)).toEqual({ x: 0.2, y: 0.9 });
  });

  test('any two corners make the same rectangle; two on a line make none', () => {
    expect(rectBetween({ x: 0.75, y: 0.5 }, { x: 0.25, y: 0.25 })).toEqual({
      x: 0.25,
      y: 0.25,
      width: 0.5,
      height: 0.25,
    });
    expect(rectBetween({ x: 0.5, y: 0.1 }, { x: 0.5, y: 0.9 })).toBeNull();
  });
});
