import { expect, test } from 'vitest';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import type { Factor } from '../../../../../src/shared/core/learning/factor.ts';
import { factorSources, factorStanding, proofsOf } from '../../../../../src/shared/core/learning/factor-sources.ts';
import type { Reading } from '../../../../../src/shared/core/metrics/reading.ts';
import { sampleId, samplePicture, samplePost } from '../../../../support/sample-case.ts';

const row: MetricRow = { id: sampleId(1), metric: 'Link in bio taps', target: null, actual: null, note: '' };
const reading = (n: number, date: string, value: number | null): Reading => ({
  id: sampleId(n),
  metric: row.id,
  date,
  value,
  basis: { is: 'lifetime' },
  source: '',
  platform: '',
});
const parts = {
  metrics: [row],
  readings: [reading(12, '2026-03-09', null), reading(11, '2026-03-05', 1314)],
  evidence: [samplePicture(1), samplePicture(2, { kind: 'file', fileName: 'form.log', caption: '' }), samplePost(3)],
  currency: undefined,
};
const sources = factorSources(parts, [sampleId(2003)], 'en-GB');
const factor = (...evidence: readonly number[]): Factor => ({
  id: sampleId(50),
  text: 'Wrong link',
  confidence: 'tested',
  evidence: evidence.map(sampleId),
});

test('O8 figures come by their number, then files, then readings by date; what is not available says so', () => {
  expect(sources.map(({ is, name, about }) => [is, name, about])).toEqual([
    ['figure', 'figure 1', 'Caption 3'],
    ['figure', 'figure 2', 'Caption 1'],
    ['file', 'form.log', ''],
    ['reading', 'Link in bio taps on 5 Mar 2026', '1,314'],
    ['reading', 'Link in bio taps on 9 Mar 2026', 'not available'],
  ]);
});

test('O8 a factor says how sure it is and what it points to; what was removed is counted', () => {
  expect(factorStanding(factor(), sources)).toBe('tested');
  expect(factorStanding(factor(1001, 1002, 11), sources)).toBe(
    'tested, figure 2, form.log, Link in bio taps on 5 Mar 2026: 1,314',
  );
  expect(factorStanding(factor(1001, 99), sources)).toBe('tested, figure 2, something removed since');
  expect(factorStanding(factor(98, 99), sources)).toBe('tested, 2 things removed since');
});

test('O2 what was removed from the case is no proof any more', () => {
  expect(proofsOf(factor(1001, 11, 99), parts)).toBe(2);
  expect(proofsOf(factor(99), parts)).toBe(0);
});
