import { expect, test } from 'vitest';
import type { CaseStudy } from '../../../../../src/shared/core/case-study/case-study.ts';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import { againstText, apartText } from '../../../../../src/shared/core/compare/compare-text.ts';
import { comparison } from '../../../../../src/shared/core/compare/comparison.ts';
import { aloneText, comparedPlotNotes } from '../../../../../src/shared/core/compare/plot-words.ts';
import type { Change } from '../../../../../src/shared/core/learning/change.ts';
import { amountText } from '../../../../../src/shared/core/metrics/amount-text.ts';
import type { Reading } from '../../../../../src/shared/core/metrics/reading.ts';
import { sampleCase, sampleId } from '../../../../support/sample-case.ts';

const figure = (value: number) => ({ typed: String(value), value, unit: 'count' as const });
const row = (n: number, more: Partial<MetricRow> = {}): MetricRow => ({
  id: sampleId(n),
  metric: 'Applications',
  definition: 'applications',
  target: figure(100),
  actual: null,
  note: '',
  ...more,
});
const reading = (
  n: number,
  metric: number,
  date: string,
  value: number | null,
  more: Partial<Reading> = {},
): Reading => ({
  id: sampleId(n),
  metric: sampleId(metric),
  date,
  value,
  basis: { is: 'lifetime' },
  source: '',
  platform: 'Instagram',
  ...more,
});
const one = (n: number, more: Partial<CaseStudy>): CaseStudy =>
  sampleCase({ id: sampleId(n), title: `Case ${n}`, metrics: [], channels: [], ...more });

test('I7 a metric that several cases have is one row, with the difference from the first that is measured', () => {
  const cases = [
    one(1, { metrics: [row(11)] }),
    one(2, { metrics: [row(21, { actual: figure(80), baseline: figure(20) })] }),
    one(3, { metrics: [row(31, { actual: figure(95) })] }),
  ];
  const [applications, ...others] = comparison(cases).targets;
  expect(others).toEqual([]);
  expect(applications?.cells.map((cell) => [cell?.actual, cell?.attainment, cell?.difference])).toEqual([
    [null, null, null],
    [80, 0.75, null],
    [95, 0.95, 15],
  ]);
  const last = applications?.cells[2];
  expect(last && againstText(last, 'count', 1, 'en')).toBe('+15 against B');
});

test('I7 M11 another version of a definition stands in a row of its own and says so', () => {
  const views = (n: number, more: Partial<MetricRow> = {}) => row(n, { metric: 'Views', definition: 'views', ...more });
  const cases = [
    one(1, { metrics: [views(11)], readings: [reading(12, 11, '2024-03-01', 900)] }),
    one(2, { metrics: [views(21)], readings: [reading(22, 21, '2026-03-01', 1900)] }),
  ];
  const { targets } = comparison(cases);
  expect(targets.map(({ name, cells }) => [name, cells.map((cell) => cell?.actual)])).toEqual([
    ['Views', [900, undefined]],
    ['Views', [undefined, 1900]],
  ]);
  expect(targets.flatMap(({ apart }) => apart.map((why) => apartText(why, 'en-GB')))).toEqual([
    'Counted as before 21 Apr 2025. Since then: Instagram counts views in place of impressions and plays. The values are not compared.',
    'Counted since 21 Apr 2025: Instagram counts views in place of impressions and plays. Not compared with values before.',
  ]);
});

test('I7 different currencies are said and never differenced; what is said of none is not either', () => {
  const spend = (n: number) => row(n, { metric: 'Spend', definition: 'spend', actual: figure(500 + n) });
  const cases = [
    one(1, { metrics: [spend(11)], currency: 'EUR' }),
    one(2, { metrics: [spend(21)], currency: 'USD' }),
    one(3, { metrics: [spend(31)] }),
    one(4, { metrics: [spend(41)], currency: 'EUR' }),
  ];
  const [money] = comparison(cases).targets;
  expect(money?.cells.map((cell) => cell?.difference)).toEqual([null, null, null, 30]);
  expect(money?.apart.map((why) => apartText(why, 'en'))).toEqual([
    'Different currencies, EUR, USD, and one that is not said: amounts are not compared.',
  ]);
});

test('I7 readings since the beginning and of a period are not differenced, nor levels in words', () => {
  const period = { is: 'period', from: '2026-03-01', to: '2026-03-07' } as const;
  const cases = [
    one(1, { metrics: [row(11)], readings: [reading(12, 11, '2026-03-07', 40)] }),
    one(2, { metrics: [row(21)], readings: [reading(22, 21, '2026-03-07', 60, { basis: period })] }),
  ];
  const [applications] = comparison(cases).targets;
  expect(applications?.cells.map((cell) => cell?.difference)).toEqual([null, null]);
  expect(applications?.apart).toEqual([{ is: 'basis' }]);
  const texts = ['a', 'b', 'c', 'd', 'e'] as [string, string, string, string, string];
  const levels = (level: 1 | 2) => ({ texts, score: { level, on: '2026-04-01', why: '', evidence: [] } });
  const inWords = (n: number, level: 1 | 2): MetricRow => {
    const { definition: _, ...rest } = row(n, { metric: 'Tone', target: null });
    return { ...rest, levels: levels(level) };
  };
  const [tone] = comparison([one(1, { metrics: [inWords(11, 1)] }), one(2, { metrics: [inWords(21, 2)] })]).targets;
  expect(tone?.cells.map((cell) => [cell?.level, cell?.difference])).toEqual([
    ['+1, better than expected: d', null],
    ['+2, much better than expected: e', null],
  ]);
  expect(tone?.apart).toEqual([{ is: 'levels' }]);
});

test('I7 readings are laid beside each other by day of campaign; a case without a first day has none, and is named', () => {
  const cases = [
    one(1, {
      period: { from: '2026-03-01', to: '2026-04-01' },
      metrics: [row(11)],
      readings: [reading(12, 11, '2026-02-27', 5), reading(13, 11, '2026-03-11', 20)],
    }),
    one(2, {
      period: { from: '2025-02-28', to: null },
      metrics: [row(21)],
      readings: [reading(22, 21, '2025-03-10', 30), reading(23, 21, '2025-03-11', null)],
    }),
    one(3, {
      period: { from: null, to: '2025-03-10' },
      metrics: [row(31)],
      readings: [reading(32, 31, '2025-03-10', 30)],
    }),
    one(4, {
      metrics: [row(41, { metric: 'Saves', definition: 'saves' })],
      readings: [reading(42, 41, '2025-03-10', 1)],
    }),
  ];
  const { plots, alone } = comparison(cases).readings;
  expect(plots.map(({ lines }) => lines.map(({ place, points }) => [place, ...points.map(({ day }) => day)]))).toEqual([
    [
      [0, -2, 10],
      [1, 10, 11],
    ],
  ]);
  const [plot] = plots;
  expect(plot && comparedPlotNotes(plot, null)).toContain(
    'C has readings, but no first day of the campaign to count from.',
  );
  expect(plot && comparedPlotNotes(plot, null)).toContain('D has no such readings.');
  expect(aloneText({ plots, alone })).toBe('Not laid beside each other: Saves (only in D).');
});

test('I7 readings that others have too, in another currency or of another time, are not said to be of one case only', () => {
  const spent = (n: number, currency: string | undefined, more: Partial<Reading> = {}) =>
    one(n, {
      ...(currency ? { currency } : {}),
      metrics: [row(n * 10, { metric: 'Spend', definition: 'spend' })],
      readings: [{ ...reading(n * 10 + 1, n * 10, '2025-03-10', 30), ...more }],
    });
  const week = { basis: { is: 'period', from: '2025-03-04', to: '2025-03-10' } } as const;
  const { readings } = comparison([spent(1, 'EUR'), spent(2, 'CAD'), spent(3, undefined), spent(4, 'CAD', week)]);
  expect(aloneText(readings)).toBe(
    'Not laid beside each other: Spend (A in EUR, since the beginning), Spend (B in CAD, since the beginning), Spend (C in a currency that is not said, since the beginning), Spend (D in CAD, of a period).',
  );
});

test('I7 dollars of two countries are told apart where they stand side by side', () => {
  const style = { locale: 'en', besideOthers: true };
  const amounts = ['USD', 'CAD', 'EUR'].map((currency) => amountText(4, 'currency', { ...style, currency }));
  expect(amounts).toEqual(['$4.00', 'CA$4.00', '€4.00']);
});

test('I7 of several platforms the one that most cases have is drawn, and the others are named', () => {
  const on = (n: number, metric: number, platform: string, value: number) =>
    reading(n, metric, '2026-03-05', value, { platform });
  const period = { from: '2026-03-01', to: null };
  const cases = [
    one(1, {
      period,
      metrics: [row(11)],
      readings: [
        on(12, 11, 'TikTok', 1),
        reading(13, 11, '2026-03-06', 2, { platform: 'TikTok' }),
        on(14, 11, 'Instagram', 3),
      ],
    }),
    one(2, { period, metrics: [row(21)], readings: [on(22, 21, 'instagram', 4)] }),
  ];
  const [plot] = comparison(cases).readings.plots;
  expect(plot?.lines.map(({ platform, others }) => [platform, others])).toEqual([
    ['Instagram', ['TikTok']],
    ['instagram', []],
  ]);
  expect(plot && comparedPlotNotes(plot, null)).toContain('Platforms: A Instagram, not drawn: TikTok; B instagram.');
});

test('I7 factors are matched by their words, those in common first; changes say in which of the cases they were applied', () => {
  const factor = (n: number, text: string, confidence: 'guess' | 'likely' = 'guess') => ({
    id: sampleId(n),
    text,
    confidence,
    evidence: [],
  });
  const change: Change = {
    id: sampleId(60),
    text: 'Put the link into the profile',
    kind: 'start',
    owner: '',
    due: null,
    status: 'applied',
    since: '2025-04-01',
    applied: [
      { caseId: sampleId(2), on: '2026-03-01' },
      { caseId: sampleId(9), on: '2026-03-02' },
    ],
  };
  const { factors, cases } = comparison([
    one(1, { factors: [factor(51, 'Exam weeks'), factor(52, 'Creative late')], changes: [change] }),
    one(2, { factors: [factor(53, 'créative LATE', 'likely'), factor(54, ' ')] }),
  ]);
  expect(factors.map(({ name, shared, cells }) => [name, shared, cells.map((cell) => cell?.confidence)])).toEqual([
    ['Creative late', 2, ['guess', 'likely']],
    ['Exam weeks', 1, ['guess', undefined]],
  ]);
  expect(cases[0]?.changes).toMatchObject([{ appliedHere: [1], appliedElsewhere: 1 }]);
});
