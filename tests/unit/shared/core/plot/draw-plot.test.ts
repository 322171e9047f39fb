import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import type { Annotation } from '../../../../../src/shared/core/metrics/annotation.ts';
import type { Reading } from '../../../../../src/shared/core/metrics/reading.ts';
import { dayAfter } from '../../../../../src/shared/core/plot/days.ts';
import { drawPlot } from '../../../../../src/shared/core/plot/draw-plot.ts';
import { metricPlot, sizesOf } from '../../../../../src/shared/core/plot/metric-plot.ts';
import { linesByMetric } from '../../../../../src/shared/core/plot/plot-line.ts';
import { plotFootnotes, plotSubtitle } from '../../../../../src/shared/core/plot/plot-text.ts';
import { daysOf, sharedDays } from '../../../../../src/shared/core/plot/scales.ts';
import { sampleId } from '../../../../support/sample-case.ts';
import { onDay, sampleReading } from '../../../../support/sample-readings.ts';

const row: MetricRow = { id: sampleId(100), metric: 'Applications', target: null, actual: null, note: '' };
const style = { locale: 'en-GB' };
const daily = (values: readonly (number | null)[], more: Partial<Reading> = {}) =>
  values.map((value, index) => sampleReading(index, dayAfter('2026-03-01', index), value, more));

function drawn(readings: readonly Reading[], { of = row, annotations = [] as Annotation[], period = {} } = {}) {
  const about = { metrics: [of], annotations, period: { from: null, to: null, ...period } };
  const plot = metricPlot(of, about, linesByMetric(readings));
  if (!plot) return null;
  return { plot, drawing: drawPlot(plot, { width: 656, height: 270, days: daysOf(plot), style }) };
}

function note(n: number, from: string, more: Partial<Annotation> = {}): Annotation {
  return {
    ...{ id: sampleId(500 + n), metric: row.id, text: `Note ${n}`, from, to: null },
    ...{ kind: 'ours', starred: false, evidence: null, ...more },
  };
}

describe('what is plotted', () => {
  test('nothing before two days have readings, or while none of them has a value', () => {
    expect(drawn([])).toBeNull();
    expect(drawn(daily([5]))).toBeNull();
    expect(drawn([sampleReading(1, '2026-03-01', 5), sampleReading(2, '2026-03-01', 6)])).toBeNull();
    expect(drawn(daily([null, null]))).toBeNull();
    expect(drawn(daily([5, null]))).not.toBeNull();
  });

  test('weeks are offered for long series that come to something, and never for a rate without its parts', () => {
    const long = daily(Array.from({ length: 60 }, (_, index) => index));
    expect(sizesOf(row, { metrics: [row], lines: linesByMetric(long) })).toEqual(['day', 'week']);
    expect(sizesOf(row, { metrics: [row], lines: linesByMetric(daily([1, 2, 3])) })).toEqual(['day']);
    const rate = { ...row, definition: 'click_through_rate' };
    const rates = long.map((reading) => ({ ...reading, ...onDay(reading.date) }));
    expect(sizesOf(rate, { metrics: [rate], lines: linesByMetric(rates) })).toEqual(['day']);
  });

  test('plots that stand together show the same days, unless one of them would be lost in them', () => {
    expect(
      sharedDays([
        [0, 30],
        [10, 60],
      ]),
    ).toEqual([0, 60]);
    expect(
      sharedDays([
        [0, 5],
        [10, 600],
      ]),
    ).toBeNull();
  });
});

describe('the drawing', () => {
  test('holds every value there can be within its field, or says that it does not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }), {
          minLength: 2,
          maxLength: 40,
        }),
        (values) => {
          const made = drawn(daily(values));
          if (!made?.drawing) return;
          const { field, paths, dots, values: marks, ends } = made.drawing;
          const places = paths.flatMap(({ d }) => (d.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number));
          expect([...places, ...marks.map(({ y }) => y), ...ends.map(({ y }) => y)].every(Number.isFinite)).toBe(true);
          for (const { x, y } of dots)
            expect(
              x >= field.left - 0.1 && x <= field.right + 0.1 && y >= field.top - 0.1 && y <= field.bottom + 0.1,
            ).toBe(true);
          expect(`${JSON.stringify(marks)}${JSON.stringify(ends)}`).not.toMatch(/NaN|Infinity|∞|-0\b/);
        },
      ),
    );
  });

  test.each([
    ['equal', [5, 5, 5]],
    ['nought', [0, 0, 0]],
    ['negative', [-5, -3, -9]],
    ['huge', [1e12, 2e12, 3e12]],
    ['tiny', [1e-9, 2e-9, 3e-9]],
    ['across nought', [-5, 0, 5]],
  ])('has several marks beside %s values, no two alike', (_, values) => {
    const texts = drawn(daily(values))?.drawing?.values.map(({ text }) => text) ?? [];
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('thousands of readings are thinned out to the pixels there are', () => {
    const made = drawn(daily(Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 1009)));
    const letters = made?.drawing?.paths.reduce((sum, { d }) => sum + d.length, 0) ?? 0;
    expect(letters).toBeLessThan(656 * 4 * 14);
  });

  test('the target is named at its end with its value, and the axis begins at nought where there is room for it', () => {
    const of: MetricRow = { ...row, target: { typed: '1,500', value: 1500, unit: 'count' } };
    const made = drawn(daily([100, 700, 1314]), { of });
    expect(made?.drawing?.ends.map(({ value, name }) => `${value} ${name}`)).toEqual(['1,500 target', '1,314 3 Mar']);
    expect(made?.drawing?.begins).toBeNull();
    const high = drawn(daily([10_000, 10_010, 10_020]));
    expect(high && plotFootnotes(high.plot, high.drawing, 'en-GB')).toEqual(['The axis begins at 10,000.']);
  });

  test('the campaign is shaded from its first to its last day, as far as the plot goes', () => {
    const made = drawn(daily([1, 2, 3, 4, 5, 6]), { period: { from: '2026-03-02', to: '2026-03-04' } });
    const { period, places } = made?.drawing ?? {};
    expect(period?.text).toBe('Campaign, 2\u2009–\u20094 Mar');
    expect(places && period && Math.round(places.dayAt(period.x) - places.dayAt(period.x + period.width))).toBe(-2);
  });
});

describe('notes and changes of counting', () => {
  test('notes are numbered by their days, and one outside of the days shown has no mark', () => {
    const annotations = [note(1, '2026-03-03'), note(2, '2026-03-01'), note(3, '2030-01-01')];
    const made = drawn(daily([1, 2, 3, 4]), { annotations });
    expect(made?.plot.notes.map(({ note: { text }, number }) => `${number} ${text}`)).toEqual([
      '1 Note 2',
      '2 Note 1',
      '3 Note 3',
    ]);
    expect(made?.drawing?.pins.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('a noted measurement change breaks the line', () => {
    const annotations = [note(1, '2026-03-03', { kind: 'measurement change' })];
    expect(drawn(daily([1, 2, 3, 4]), { annotations })?.drawing?.paths).toHaveLength(2);
    expect(drawn(daily([1, 2, 3, 4]), { annotations: [note(1, '2026-03-03')] })?.drawing?.paths).toHaveLength(1);
  });

  test('M11 a definition that changed breaks the line of the platform that changed it, with a footnote', () => {
    const of: MetricRow = { ...row, definition: 'views' };
    const from = (platform: string) =>
      [1, 2, 3, 4].map((value, index) => sampleReading(index, dayAfter('2025-04-19', index), value, { platform }));
    const made = drawn(from('Instagram'), { of });
    expect(made?.drawing?.paths).toHaveLength(2);
    expect(made && plotFootnotes(made.plot, made.drawing, 'en-GB')[0]).toBe(
      '† From 21 Apr 2025: Instagram counts views in place of impressions and plays. Values before and after cannot be compared.',
    );
    expect(drawn(from('TikTok'), { of })?.drawing?.paths).toHaveLength(1);
  });
});

test('under its name a plot says what its points are, whose, of which days, and which are missing', () => {
  const made = drawn(daily([1, 2, null, null, 5, 6], { platform: 'Instagram' }));
  expect(made && plotSubtitle(made.plot, 'en-GB')).toBe(
    'Daily readings, Instagram, 1\u2009–\u20096 Mar 2026; none on 3\u2009–\u20094 Mar 2026',
  );
});

test('numbers that nobody counted do not keep a plot from being drawn, or are said to be too far apart', () => {
  expect(drawn(daily([0, 5e-323]))?.drawing?.values.length).toBeGreaterThan(1);
  expect(drawn(daily([-4.5e268, 7e152]))?.drawing?.values.every(({ text }) => text.length < 12)).toBe(true);
  const made = drawn(daily([-1.7e308, 1.7e308]));
  expect(made?.drawing).toBeNull();
  expect(made && plotFootnotes(made.plot, made.drawing, 'en-GB')).toEqual([
    'The values are too far apart to be drawn.',
  ]);
});
