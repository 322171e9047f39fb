import { expect, test } from 'vitest';
import { openingPlace } from '../../../../src/main/app/window-place.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 1920, height: 1080 };
const place = { x: 1600, y: 40, width: 1000, height: 700, maximized: false };

test('the window opens where it was', () => {
  expect(openingPlace(place, [laptop, beside])).toEqual({ x: 1600, y: 40, width: 1000, height: 700 });
});

test('the window does not open on a screen that is gone', () => {
  expect(openingPlace(place, [laptop])).toEqual({ width: 1280, height: 800 });
});

test('a place whose title bar cannot be grasped is not used', () => {
  expect(openingPlace({ ...place, x: 3300 }, [laptop, beside])).not.toHaveProperty('x');
  expect(openingPlace({ ...place, y: -60 }, [laptop, beside])).not.toHaveProperty('x');
  expect(openingPlace({ ...place, y: 1060 }, [laptop, beside])).not.toHaveProperty('x');
});

test('a window half off the screen stays there', () => {
  expect(openingPlace({ ...place, x: -700, y: 100 }, [laptop])).toMatchObject({ x: -700, y: 100 });
});

test('no window is smaller than the least size or, the first time, larger than the screen', () => {
  expect(openingPlace({ ...place, width: 200, height: 100 }, [beside])).toMatchObject({ width: 720, height: 480 });
  expect(openingPlace(null, [{ x: 0, y: 0, width: 1024, height: 600 }])).toEqual({ width: 1024, height: 600 });
  expect(openingPlace(null, [{ x: 0, y: 0, width: 320, height: 240 }])).toEqual({ width: 720, height: 480 });
  expect(openingPlace(null, [])).toEqual({ width: 1280, height: 800 });
});
