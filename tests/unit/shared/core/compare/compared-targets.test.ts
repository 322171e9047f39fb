import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparison } from '../../../../../src/shared/core/compare/comparison.ts';
import { comparedSamples } from '../../../../support/compared-samples.ts';

test('I7 every line of every targets table stands in one row, and none is made up', () => {
  fc.assert(
    fc.property(comparedSamples, (cases) => {
      const { targets } = comparison(cases);
      for (const [place, { metrics: rows }] of cases.entries()) {
        const cells = targets.flatMap((row) => row.cells[place] ?? []);
        expect(cells).toHaveLength(rows.length);
        expect(cells.map(({ name }) => name).toSorted()).toEqual(rows.map(({ metric }) => metric.trim()).toSorted());
      }
      for (const { cells } of targets) expect(cells).toHaveLength(cases.length);
    }),
  );
});

test('I7 the other way round the same is compared, and a difference of two has the other sign', () => {
  fc.assert(
    fc.property(comparedSamples, (all) => {
      const cases = all.slice(0, 2);
      const there = differences(comparison(cases).targets);
      const back = differences(comparison(cases.toReversed()).targets);
      expect(back.map(([key, difference]) => [key, -difference || 0]).toSorted(byText)).toEqual(
        there.map(([key, difference]) => [key, difference || 0]).toSorted(byText),
      );
    }),
  );
});

function differences(targets: ReturnType<typeof comparison>['targets']): readonly (readonly [string, number])[] {
  return targets.flatMap(({ key, cells }) =>
    cells.flatMap((cell) => (cell?.difference == null ? [] : [[key, cell.difference] as const])),
  );
}

function byText(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
