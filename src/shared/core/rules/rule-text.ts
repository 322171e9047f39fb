import { type AmountStyle, amountText } from '../metrics/amount-text.ts';
import { dayText } from '../metrics/day-text.ts';
import type { DecisionRule, RuleComparison } from './decision-rule.ts';
import type { RuleMetric } from './rule-metric.ts';

/** How a comparison reads in a sentence. */
export const comparisonWords: Readonly<Record<RuleComparison, string>> = {
  '<': 'below',
  '<=': 'at most',
  '>': 'above',
  '>=': 'at least',
};

/** What stands for a part of a rule that is not given yet. */
const BLANK = '…';

/** A rule as one sentence; what is not given yet is an ellipsis. `metric` is null while none is chosen. */
export function ruleText(rule: DecisionRule, metric: RuleMetric | null, style: AmountStyle): string {
  const owner = rule.owner.trim();
  const action = rule.action.trim().replace(/[.;]+$/, '') || BLANK;
  return `If ${conditionText(rule, metric, style)}, then ${action}${owner === '' ? '' : ` – ${owner}`} (${rule.kind})`;
}

/** What a rule waits for, without what is then to be done. */
export function conditionText(rule: DecisionRule, metric: RuleMetric | null, style: AmountStyle): string {
  const { event, by, inARow } = rule;
  const amount = rule.value === null || metric === null ? BLANK : amountText(rule.value, metric.unit, style);
  const what = event
    ? event.text.trim() || BLANK
    : `${metric?.name ?? BLANK} is ${comparisonWords[rule.comparison]} ${amount}`;
  const often = inARow > 1 && !event ? ` for ${inARow} readings in a row` : '';
  const until = by === null ? '' : by.is === 'day' ? ` by day ${by.day}` : ` by ${dayText(by.date, style.locale)}`;
  return `${what}${often}${until}`;
}
