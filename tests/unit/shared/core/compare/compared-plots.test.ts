import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparison } from '../../../../../src/shared/core/compare/comparison.ts';
import { drawComparison } from '../../../../../src/shared/core/compare/draw-comparison.ts';
import { alignedRows } from '../../../../../src/shared/core/compare/plot-table.ts';
import { dayAfter } from '../../../../../src/shared/core/plot/days.ts';
import { comparedSamples } from '../../../../support/compared-samples.ts';

test('I7 a day of campaign is counted from the first day, and no reading with a value is lost from what is drawn', () => {
  fc.assert(
    fc.property(comparedSamples, (cases) => {
      const { plots, alone } = comparison(cases).readings;
      for (const plot of [...plots, ...alone]) {
        for (const { place, points } of plot.lines)
          for (const { date, day } of points) expect(dayAfter(cases[place]?.period.from ?? '', day)).toBe(date);
        const rows = alignedRows(plot);
        expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).toSorted((a, b) => a - b));
        const inTable = rows.flatMap(({ values }) => values.filter((value) => value !== undefined)).length;
        expect(inTable).toBe(plot.lines.reduce((sum, { points }) => sum + points.length, 0));
        const drawing = drawComparison(plot, { width: 400, height: 240, style: { locale: 'en' } });
        for (const { x, y } of drawing?.marks ?? []) expect(Number.isFinite(x + y)).toBe(true);
        expect(drawing?.ends).toHaveLength(plot.lines.length);
      }
    }),
  );
});
