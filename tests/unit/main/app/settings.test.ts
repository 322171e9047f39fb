import { expect, test } from 'vitest';
import { allowedZoom, settingsSchema, usualSettings } from '../../../../src/main/app/settings.ts';

test('each part that cannot be read falls back by itself', () => {
  const place = { x: 1, y: 2, width: 900, height: 600, maximized: true };
  expect(settingsSchema.parse({ theme: 'dark', zoom: 'large', place, notebook: 7, panes: null, unknown: 1 })).toEqual({
    ...usualSettings,
    theme: 'dark',
    place,
  });
});

test('zoom stays between 80 and 200 per cent, in whole per cents', () => {
  expect([0.1, 0.8, 1.1000000001, 1.999, 3].map(allowedZoom)).toEqual([0.8, 0.8, 1.1, 2, 2]);
});
