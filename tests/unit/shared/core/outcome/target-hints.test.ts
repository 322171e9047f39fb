import { describe, expect, test } from 'vitest';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import { numberMarks, readFigure } from '../../../../../src/shared/core/case-study/read-figure.ts';
import { explainTarget } from '../../../../../src/shared/core/outcome/explain-target.ts';
import { targetHints } from '../../../../../src/shared/core/outcome/target-hints.ts';
import { targetResults } from '../../../../../src/shared/core/outcome/target-result.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const figure = (text: string) => readFigure(text, numberMarks('en'));
const row = (definition: string, target: string, actual: string, more: Partial<MetricRow> = {}): MetricRow => ({
  id: sampleId(1),
  metric: definition,
  definition,
  target: figure(target),
  actual: figure(actual),
  note: '',
  ...more,
});
const style = { locale: 'en', currency: 'EUR' };
const hints = (line: MetricRow, ...others: MetricRow[]) => {
  const [result] = targetResults([line, ...others], []);
  return result ? targetHints(line, result, style, null) : [];
};
const explained = (line: MetricRow, ...others: MetricRow[]) => {
  const [result] = targetResults([line, ...others], []);
  return (result ? explainTarget(line, result, style) : []).join(' ').replaceAll('\u202f', ' ');
};

describe('G3 what is said about a line of the targets', () => {
  test('a number without its percent sign is asked about, with what it may mean', () => {
    expect(hints(row('click_through_rate', '4.2', ''))).toMatchObject([
      { about: 'target', meant: ['4.2 %'], printed: true },
    ]);
    expect(hints(row('click_through_rate', '0.042', ''))).toMatchObject([{ meant: ['4.2 %', '0.042 %'] }]);
  });
  test('a target on the wrong side, a count below zero and text are said in a sentence', () => {
    expect(hints(row('leads', '5', '', { baseline: figure('10') }))[0]?.text).toContain('wrong side of the baseline');
    expect(hints(row('views', '10', '-5'))[0]?.text).toBe(
      'Actual: there cannot be less than none. It is kept as typed.',
    );
    expect(hints(row('views', '10', 'many'))[0]?.text).toBe('Actual: not a number: kept as text.');
    expect(hints(row('views', '10', '5'))).toEqual([]);
  });
  test('M16 money in another currency is not converted; without one the case is asked for it', () => {
    expect(hints(row('revenue', '$40', ''))[0]?.text).toBe(
      'Target: not in the currency of this case, EUR. Nothing is converted: it is kept as text.',
    );
    expect(hints(row('revenue', '€40', ''))).toMatchObject([
      { text: 'Target: not a number: kept as text.', meant: ['40'] },
    ]);
    const [result] = targetResults([row('revenue', 'USD 40', '')], []);
    const said = result ? targetHints(row('revenue', 'USD 40', ''), result, { locale: 'en' }, null) : [];
    expect(said[0]?.text).toContain('the case has none yet');
  });
  test('M3 a reading that is a part of what was read does not pass for all of it', () => {
    const line = row('reactions', '1000', '');
    const basis = (from: string, to: string) => ({ is: 'period' as const, from, to });
    const readings = [
      { platform: 'Instagram', basis: basis('2026-03-01', '2026-03-07') },
      { platform: 'X', basis: basis('2026-03-01', '2026-03-07') },
      { platform: 'x', basis: basis('2026-03-08', '2026-03-14') },
    ].map((one, at) => ({
      ...one,
      id: sampleId(10 + at),
      metric: line.id,
      date: one.basis.to,
      value: 100,
      source: '',
    }));
    const [result] = targetResults([line], readings);
    const said = result ? targetHints(line, result, style, null) : [];
    expect(said.map(({ text }) => text)).toEqual([
      'Actual: the reading of Mar 14, 2026 is of x alone; Instagram was read too. Give each platform a line of its own, or add a reading of all, without a platform.',
      'Actual: the reading covers Mar 8, 2026 to Mar 14, 2026 alone. For all of the campaign add a reading since the beginning.',
    ]);
    expect(said.every(({ printed }) => printed)).toBe(true);
  });
  test('dates in the wrong order are said, and a day after the due one does not count', () => {
    const line = row('leads', '10', '5', { due: '2026-03-01', actualOn: '2026-03-09' });
    const [result] = targetResults([line], []);
    const said = result ? targetHints(line, result, style, '2026-03-05').map(({ text }) => text) : [];
    expect(said).toEqual([
      'Due on Mar 1, 2026, before the campaign begins: nothing of it can count.',
      'Actual: 5 is of Mar 9, 2026, after the due day, Mar 1, 2026. It does not count.',
    ]);
  });
  test('what is no sure number is offered as what it may mean', () => {
    expect(hints(row('views', '1.2K', ''))).toMatchObject([{ meant: ['1,200'] }]);
    expect(hints(row('frequency', '4,2', ''))).toMatchObject([{ meant: ['4.2'] }]);
    expect(hints(row('click_through_rate', '4,2 %', ''))).toMatchObject([{ meant: ['4.2 %'] }]);
  });
  test('a typed rate that its parts do not come to is told with both numbers', () => {
    const parts = [
      row('link_clicks', '', '42', { id: sampleId(2) }),
      row('impressions', '', '1,000', { id: sampleId(3) }),
    ];
    const said = hints(row('click_through_rate', '', '5 %'), ...parts)[0]?.text.replaceAll('\u202f', ' ');
    expect(said).toBe('Actual: 5 % (typed in) is kept, but link clicks ÷ impressions comes to 4.2 %.');
  });
});

describe('where a number comes from', () => {
  test('a cost that fell is explained from its baseline', () => {
    expect(explained(row('cost_per_acquisition', '30', '33', { baseline: figure('40') }))).toBe(
      'Actual: €33.00, as typed. Variance: actual − target = €33.00 − €30.00 = +€3.00. Attainment: (actual − baseline) ÷ (target − baseline) = (€33.00 − €40.00) ÷ (€30.00 − €40.00) = 70 %. Weight 1 in the degree.',
    );
  });
  test('what is missing is named, and is not zero', () => {
    expect(explained(row('click_through_rate', '5 %', ''))).toBe(
      'Actual: link clicks ÷ impressions. Missing in this table: Link clicks, Impressions. Missing is not zero. Attainment: cannot be said without an actual. It is not zero.',
    );
  });
  test('a guardrail is held or breached, not averaged', () => {
    expect(explained(row('complaints', '5', '3', { role: 'guardrail' }))).toContain('It held.');
    expect(explained(row('complaints', '5', '7', { role: 'guardrail' }))).toContain('It was breached.');
    expect(hints(row('complaints', '5', '3', { role: 'guardrail', baseline: figure('5') }))).toEqual([]);
  });
});
