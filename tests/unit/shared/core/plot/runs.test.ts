import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, dayNumber } from '../../../../../src/shared/core/plot/days.ts';
import type { PlotPoint } from '../../../../../src/shared/core/plot/plot-line.ts';
import { gapsOf, runsOf, usualStep } from '../../../../../src/shared/core/plot/runs.ts';

const free = { breaks: [], start: null };
const points = (from: string, values: readonly (number | null | undefined)[], step = 1): readonly PlotPoint[] =>
  values.flatMap((value, index) => {
    const date = dayAfter(from, index * step);
    return value === undefined ? [] : [{ date, day: dayNumber(date), value, known: null }];
  });
const shape = (runs: ReturnType<typeof runsOf>) =>
  runs.map(
    ({ joining, past, points: ofRun }) =>
      `${past ? 'past ' : ''}${joining} ${ofRun.map(({ value }) => value).join('-')}`,
  );

describe('how points are joined', () => {
  test('known values by a line', () => {
    expect(shape(runsOf(points('2026-03-01', [1, 2, 3]), free))).toEqual(['solid 1-2-3']);
  });

  test('over a day that is not available, and over one that is missing, by dots', () => {
    expect(shape(runsOf(points('2026-03-01', [1, 2, null, 4, 5, 6]), free))).toEqual([
      'solid 1-2',
      'dotted 2-4',
      'solid 4-5-6',
    ]);
    expect(shape(runsOf(points('2026-03-01', [1, 2, undefined, 4, 5, 6]), free))).toEqual([
      'solid 1-2',
      'dotted 2-4',
      'solid 4-5-6',
    ]);
  });

  test('not at all where the later is counted anew', () => {
    const breaks = ['2026-03-03'];
    expect(shape(runsOf(points('2026-03-01', [1, 2, 3, 4]), { breaks, start: null }))).toEqual([
      'solid 1-2',
      'solid 3-4',
    ]);
    expect(shape(runsOf(points('2026-03-02', [2, 3]), { breaks, start: null }))).toEqual(['solid 2', 'solid 3']);
  });

  test('what lies before the campaign is told apart', () => {
    const runs = runsOf(points('2026-03-01', [1, 2, 3, 4]), { breaks: [], start: '2026-03-03' });
    expect(shape(runs)).toEqual(['past solid 1-2-3', 'solid 3-4']);
  });

  test('a month is never missing for being longer than another', () => {
    const months = ['01', '02', '03', '04', '05'].map((month, value) => {
      const date = `2026-${month}-01`;
      return { date, day: dayNumber(date), value, known: null };
    });
    expect(shape(runsOf(months, free))).toEqual(['solid 0-1-2-3-4']);
  });

  test('where there is no usual step nothing is missing', () => {
    expect(
      usualStep(points('2026-03-01', [1, undefined, 2, undefined, undefined, undefined, undefined, 3])),
    ).toBeNull();
  });

  test('every value is drawn, in its order, whatever is missing', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer(), { nil: null })), fc.boolean(), (values, isBroken) => {
        const line = points('2026-01-01', values);
        const runs = runsOf(line, { breaks: isBroken ? ['2026-01-05'] : [], start: '2026-01-09' });
        const drawn = [...new Set(runs.flatMap((run) => run.points.map(({ date }) => date)))];
        expect(drawn).toEqual(line.filter(({ value }) => value !== null).map(({ date }) => date));
      }),
    );
  });
});

describe('gaps', () => {
  test('are told from their first to their last day', () => {
    expect(gapsOf(points('2026-03-01', [1, 2, null, undefined, null, 6, 7, 8, 9]))).toEqual([
      { from: '2026-03-03', to: '2026-03-05' },
    ]);
    expect(gapsOf(points('2026-03-01', [1, 2, undefined, undefined, 5, 6, 7, 8]))).toEqual([
      { from: '2026-03-03', to: '2026-03-04' },
    ]);
  });

  test('are only between values', () => {
    expect(gapsOf(points('2026-03-01', [null, 1, 2, null]))).toEqual([]);
  });
});
