import { expect, test } from 'vitest';
import { alignedLine } from '../../../../../src/shared/core/compare/aligned-line.ts';
import type { ComparedPlot } from '../../../../../src/shared/core/compare/compared-plots.ts';
import { drawComparison } from '../../../../../src/shared/core/compare/draw-comparison.ts';
import { markShape } from '../../../../../src/shared/core/compare/mark-shape.ts';
import { dayAfter } from '../../../../../src/shared/core/plot/days.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const START = '2026-03-01';
const line = (place: number, values: readonly (number | null)[], first = 0) =>
  alignedLine(
    {
      platform: '',
      basis: 'lifetime',
      readings: values.map((value, index) => ({
        id: sampleId(index),
        metric: sampleId(900),
        date: dayAfter(START, first + index),
        value,
        basis: { is: 'lifetime' as const },
        source: '',
        platform: '',
      })),
    },
    START,
    { place, others: [], breaks: [] },
  );
const plot = (...lines: ComparedPlot['lines']): ComparedPlot => ({
  ...{ key: 'views', metric: 'views', name: 'Views', unit: 'count', currency: '', version: 1, basis: 'lifetime' },
  ...{ lines, undated: [], without: [] },
});
const room = { width: 600, height: 300, style: { locale: 'en' } };

test('I7 one reading beside four hundred: it has its mark and its end, and the long line only some of its marks', () => {
  const long = Array.from({ length: 400 }, (_, day) => day * 10);
  const drawn = drawComparison(plot(line(0, long), line(1, [500], 3)), room);
  const marks = (place: number) => drawn?.marks.filter((mark) => mark.place === place).length;
  expect(marks(1)).toBe(1);
  expect(marks(0)).toBeGreaterThan(5);
  expect(marks(0)).toBeLessThan(20);
  expect(drawn?.ends.map(({ letter, value }) => [letter, value])).toEqual([
    ['A', '3,990'],
    ['B', '500'],
  ]);
  expect(drawn?.paths.map(({ place }) => place)).toEqual([0]);
});

test('I7 day 0 is marked where there are days before it, and what is not available is dotted', () => {
  const drawn = drawComparison(plot(line(0, [1, 2, null, 4, 5], -2), line(1, [3, 3])), room);
  expect(drawn?.start).not.toBeNull();
  expect(new Set(drawn?.paths.map(({ look }) => look))).toEqual(new Set(['solid', 'missing']));
  expect(drawn?.days.map(({ text }) => text)).toContain('−2');
  expect(drawComparison(plot(line(0, [1, 2]), line(1, [3, 3])), room)?.start).toBeNull();
});

test('I7 values beyond any scale are not drawn', () => {
  expect(drawComparison(plot(line(0, [1e308, 2]), line(1, [3, -1e308])), room)).toBeNull();
});

test('each place has a shape of its own', () => {
  expect(new Set([0, 1, 2, 3].map((place) => markShape(place, 10, 10, 4))).size).toBe(4);
});
