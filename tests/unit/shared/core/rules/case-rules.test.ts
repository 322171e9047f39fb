import { describe, expect, test } from 'vitest';
import { caseStudySchema } from '../../../../../src/shared/core/case-study/case-study.ts';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import type { Reading } from '../../../../../src/shared/core/metrics/reading.ts';
import { caseRules, type RuleFacts } from '../../../../../src/shared/core/rules/case-rules.ts';
import type { DecisionRule } from '../../../../../src/shared/core/rules/decision-rule.ts';
import { explainRule } from '../../../../../src/shared/core/rules/explain-rule.ts';
import {
  aboutEvent,
  aboutMetric,
  blankRule,
  changedRule,
  rulesWithoutMetric,
} from '../../../../../src/shared/core/rules/rule-edits.ts';
import { answerText, ruleDoubts, ruleStateText } from '../../../../../src/shared/core/rules/rule-state-text.ts';
import { ruleText } from '../../../../../src/shared/core/rules/rule-text.ts';
import { sampleCase, sampleId } from '../../../../support/sample-case.ts';

const style = { locale: 'en-GB' };
const ctr: MetricRow = {
  id: sampleId(100),
  metric: 'Click-through rate',
  definition: 'click_through_rate',
  target: null,
  actual: null,
  note: '',
};
const shares: MetricRow = { id: sampleId(101), metric: 'Shares', target: null, actual: null, note: '' };
const rule: DecisionRule = {
  ...blankRule(sampleId(1), '2026-03-01'),
  metric: ctr.id,
  value: 0.008,
  by: { is: 'day', day: 3 },
  action: 'pause the ads.',
  owner: 'Mia',
  kind: 'stop',
};
const reading = (n: number, date: string, value: number | null): Reading => ({
  id: sampleId(n),
  metric: ctr.id,
  date,
  value,
  basis: { is: 'lifetime' },
  source: '',
  platform: '',
});
const facts = (rules: readonly DecisionRule[], more: Partial<RuleFacts> = {}): RuleFacts => ({
  rules: [...rules],
  metrics: [ctr, shares],
  readings: [],
  period: { from: '2026-03-07', to: null },
  ...more,
});
const only = (one: DecisionRule, more: Partial<RuleFacts> = {}, today = '2026-03-20') => {
  const [found] = caseRules(facts([one], more), today);
  if (!found) throw new Error('no rule');
  return found;
};
const said = (one: DecisionRule, more: Partial<RuleFacts> = {}, today?: string) =>
  ruleStateText(only(one, more, today), style);

describe('M15 a rule is a sentence', () => {
  test('that can be read, with an ellipsis for what is not given yet', () => {
    expect(ruleText(rule, only(rule).metric, style)).toBe(
      'If Click-through rate is below 0.8\u202f% by day 3, then pause the ads – Mia (stop)',
    );
    expect(ruleText(blankRule(sampleId(1), '2026-03-01'), null, style)).toBe('If … is below …, then … (change)');
    const often: DecisionRule = { ...rule, inARow: 3, by: { is: 'date', date: '2026-03-09' }, comparison: '>=' };
    expect(ruleText(often, only(rule).metric, style)).toContain(
      'is at least 0.8\u202f% for 3 readings in a row by 9 Mar 2026',
    );
  });

  test('O10 or about something that happens', () => {
    const event: DecisionRule = {
      ...rule,
      ...aboutEvent(),
      by: null,
      event: { text: 'a negative campaign is launched', happened: null },
    };
    expect(ruleText(event, null, style)).toBe('If a negative campaign is launched, then pause the ads – Mia (stop)');
    expect(said(event)).toBe('Not known to have happened');
    expect(said({ ...event, by: { is: 'day', day: 3 } })).toContain('nobody said whether it happened');
    const known = (happened: string) => said({ ...event, event: { text: 'x', happened } });
    expect(known('2026-03-09')).toBe('Triggered: it happened on 9 Mar 2026');
    expect(known('no')).toBe('Not triggered: it did not happen');
  });
});

describe('M15 where a rule stands is said in words', () => {
  test('before it is due, without a reading, with a better one, and triggered', () => {
    expect(said(rule, {}, '2026-03-08')).toBe('Not due until 9 Mar 2026');
    expect(said(rule)).toBe('Due on 9 Mar 2026, no reading: cannot tell');
    expect(said({ ...rule, inARow: 2 })).toContain('fewer than 2 readings');
    expect(said(rule, { readings: [reading(1, '2026-03-08', 0.01)] })).toBe('Not triggered');
    expect(said(rule, { readings: [reading(1, '2026-03-09', 0.005)] })).toBe('Triggered on 9 Mar 2026 by 0.5\u202f%');
  });
  test('a reading from before the campaign says nothing about it', () => {
    expect(said(rule, { readings: [reading(1, '2025-03-09', 0.005)] })).toContain('no reading');
  });
  test('what is missing is said, and nothing is looked at', () => {
    expect(said({ ...rule, metric: null })).toContain('does not say yet what it waits for');
    expect(said({ ...rule, value: null })).toContain('no value yet');
    expect(said(rule, { period: { from: null, to: null }, readings: [reading(1, '2026-03-09', 0)] })).toContain(
      'no first day',
    );
  });
  test('what was done about it', () => {
    expect(answerText(null, 'en-GB')).toBe('');
    expect(answerText({ is: 'acted', on: '2026-03-10' }, 'en-GB')).toBe('Acted on 10 Mar 2026');
    expect(answerText({ is: 'not acted', why: ' ' }, 'en-GB')).toBe('Not acted');
    expect(answerText({ is: 'not acted', why: 'too late' }, 'en-GB')).toBe('Not acted: too late');
  });
  test('G3 days in an order that cannot be are said', () => {
    const readings = [reading(1, '2026-03-09', 0.005)];
    const doubts = (one: DecisionRule) => ruleDoubts(only(one, { readings }), '2026-03-07');
    expect(doubts(rule)).toEqual([]);
    expect(doubts({ ...rule, answer: { is: 'acted', on: '2026-03-08' } })).toHaveLength(1);
    expect(doubts({ ...rule, by: { is: 'date', date: '2026-03-01' } })).toHaveLength(1);
    expect(doubts({ ...rule, comparison: '>', answer: { is: 'acted', on: '2026-03-10' } })).toHaveLength(1);
  });
  test('where that comes from: days, readings, and what is missing', () => {
    const readings = [reading(1, '2026-03-07', 0.01), reading(2, '2026-03-08', null), reading(3, '2026-03-09', 0.005)];
    const days = { start: '2026-03-07', today: '2026-03-20' };
    expect(explainRule(only(rule, { readings }), readings, days, style)).toEqual([
      'Looked at: readings of Click-through rate from 7 Mar 2026 until 9 Mar 2026, day 3, for one below 0.8\u202f%. The first reading that is so triggers it.',
      '7 Mar 2026: 1\u202f%, not so',
      '9 Mar 2026: 0.5\u202f%, so',
      'Not available and passed over: 1.',
    ]);
  });
});

describe('a rule whose metric leaves the table', () => {
  test('says so and keeps its words', () => {
    const [kept] = rulesWithoutMetric([rule], ctr);
    if (!kept) throw new Error('no rule');
    const { metric } = only(kept, { metrics: [shares] });
    expect(ruleText(kept, metric, style)).toBe(ruleText(rule, only(rule).metric, style));
    expect(said(kept, { metrics: [shares] })).toContain('its metric was removed');
    expect(rulesWithoutMetric([rule], shares)).toEqual([rule]);
  });
  test('also where only the file knows of it', () => {
    expect(said(rule, { metrics: [] })).toContain('its metric was removed');
    expect(ruleText(rule, only(rule, { metrics: [] }).metric, style)).toContain('a metric that was removed');
  });
  test('looks at its readings again when the line is back', () => {
    const [kept] = rulesWithoutMetric([rule], ctr);
    expect(kept && said(kept, { readings: [reading(1, '2026-03-09', 0.005)] })).toContain('Triggered');
  });
});

describe('M15 changed after the start', () => {
  const textOf = (one: DecisionRule) => ruleText(one, { name: 'Click-through rate', unit: 'percent' }, style);
  const days = { start: '2026-03-07', today: '2026-03-10' };
  test('it keeps how it read, until it reads so again', () => {
    const changed = changedRule(rule, { value: 0.004 }, textOf, days);
    expect(changed.before).toEqual({ text: textOf(rule), changedOn: '2026-03-10' });
    expect(changedRule(changed, { value: 0.008 }, textOf, days).before).toBeNull();
    expect(changedRule(rule, { value: 0.004 }, textOf, { ...days, today: '2026-03-07' }).before).toBeNull();
  });
  test('what was done about it is no change of it', () => {
    expect(changedRule(rule, { answer: { is: 'acted', on: '2026-03-10' } }, textOf, days).before).toBeNull();
  });
  test('a rule only written after the start keeps nothing', () => {
    const late = { ...rule, writtenOn: '2026-03-08' };
    expect(changedRule(late, { value: 0.004 }, textOf, days).before).toBeNull();
  });
  test('a value in another unit is not taken for one in this', () => {
    expect(aboutMetric(rule, ctr, shares).value).toBeNull();
    expect(aboutMetric(rule, ctr, { ...ctr, id: sampleId(102) }).value).toBe(0.008);
  });
});

test('rules of older files are read as they are', () => {
  const { writtenOn: _, ...older } = rule;
  expect(caseStudySchema.parse(sampleCase({ rules: [older] })).rules).toEqual([older]);
});
