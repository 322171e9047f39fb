import { describe, expect, test } from 'vitest';
import { blankRow, movedRow, withRow } from '../../../../../src/renderer/features/metrics/metric-rows.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const rows = [1, 2, 3].map((n) => ({ ...blankRow(sampleId(n)), metric: `m${n}` }));
const names = (some: readonly { metric: string }[]) => some.map(({ metric }) => metric).join(' ');

describe('metric rows', () => {
  test('are changed and moved; past the ends they stay', () => {
    expect(names(withRow(rows, sampleId(2), { metric: 'x' }))).toBe('m1 x m3');
    expect(names(movedRow(rows, sampleId(3), -1))).toBe('m1 m3 m2');
    expect(names(movedRow(rows, sampleId(1), -1))).toBe('m1 m2 m3');
    expect(names(movedRow(rows, sampleId(3), 1))).toBe('m1 m2 m3');
  });

  test('a new row has no figures: missing is not zero', () => {
    expect(blankRow(sampleId(1))).toMatchObject({ target: null, actual: null });
  });
});
