import { expect, test } from 'vitest';
import { defaultPaper } from '../../../../../src/renderer/features/print/default-paper.ts';
import { pageWidth, zoomStep } from '../../../../../src/renderer/features/print/page-width.ts';
import { printedSize } from '../../../../../src/renderer/features/print/printed-size.ts';

const a4 = { number: 1, width: 595.28, height: 841.89 };

test('a whole page fits the view, by its height or by its width', () => {
  expect(pageWidth('page', a4, { width: 1200, height: 900 })).toBe(602);
  expect(pageWidth('page', a4, { width: 400, height: 900 })).toBe(352);
  expect(pageWidth('page', a4, { width: 0, height: 0 })).toBe(0);
});

test('at 100 % a page is as wide as the paper: 210 mm at 96 pixels an inch', () => {
  expect(pageWidth(1, a4, { width: 1, height: 1 })).toBe(794);
});

test('zooming goes from what is shown to the next step, and stops at the ends', () => {
  expect(zoomStep(602, a4, 1)).toBe(1);
  expect(zoomStep(650, a4, -1)).toBe(0.75);
  expect(zoomStep(794, a4, 1)).toBe(1.25);
  expect(zoomStep(5000, a4, 1)).toBe(3);
  expect(zoomStep(10, a4, -1)).toBe(0.5);
});

test.each([
  ['en-US', 'Letter'],
  ['en', 'Letter'],
  ['es-MX', 'Letter'],
  ['en-GB', 'A4'],
  ['de', 'A4'],
  ['ja', 'A4'],
])('%s prints on %s', (locale, paper) => expect(defaultPaper(locale)).toBe(paper));

test('a size is written as a person would', () => {
  expect(printedSize(94_342, 'en-GB')).toBe('94 kB');
  expect(printedSize(1_234_567, 'en-GB')).toBe('1.2 MB');
  expect(printedSize(12, 'en-GB')).toBe('1 kB');
});
