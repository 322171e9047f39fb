import { expect, test } from 'vitest';
import { numberMarks, readFigure } from '../../../../../src/shared/core/case-study/read-figure.ts';
import { measuredDays, undatedRows } from '../../../../../src/shared/core/metrics/measured-days.ts';
import { targetResults } from '../../../../../src/shared/core/outcome/target-result.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const row = (id: number, actual: string) => ({
  id: sampleId(id),
  metric: 'Leads',
  target: readFigure('10', numberMarks('en')),
  actual: readFigure(actual, numberMarks('en')),
  note: '',
});
const levels = { texts: ['a', 'b', 'c', 'd', 'e'] as [string, string, string, string, string] };
const score = { level: 1 as const, on: '2026-03-20', why: '', evidence: [] };
const reading = (metric: number, date: string, value: number | null) => ({
  id: sampleId(90),
  metric: sampleId(metric),
  date,
  value,
  basis: { is: 'lifetime' as const },
  source: '',
  platform: '',
});

test('days come from readings with a value, typed actuals with a day, and scored levels', () => {
  const rows = [
    { ...row(1, '5'), actualOn: '2026-03-10' },
    row(2, '6'),
    { ...row(3, 'many'), actualOn: '2026-03-11' },
    { ...row(4, ''), levels: { ...levels, score } },
  ];
  expect(measuredDays(rows, [reading(2, '2026-03-15', 4), reading(2, '2026-03-16', null)])).toEqual([
    '2026-03-15',
    '2026-03-10',
    '2026-03-20',
  ]);
});

test('an actual is undated while nobody said its day and no reading stands in its place', () => {
  const rows = [{ ...row(1, '5'), actualOn: '2026-03-10' }, row(2, '6'), row(3, 'many'), row(4, ''), row(5, '0')];
  expect(undatedRows(rows, [reading(2, '2026-03-15', 4)]).map(({ id }) => id)).toEqual([sampleId(5)]);
});

test('an actual of a day after the due one does not count, and is not zero', () => {
  const late = { ...row(1, '5'), due: '2026-03-31', actualOn: '2026-04-02' };
  const [result] = targetResults([late], []);
  expect(result).toMatchObject({ actual: null, attainment: null, actualOf: { isLate: true } });
  expect(targetResults([{ ...late, actualOn: '2026-03-31' }], [])[0]).toMatchObject({ actual: 5, attainment: 0.5 });
});
