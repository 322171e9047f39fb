import { type AmountStyle, amountText } from '../metrics/amount-text.ts';
import { dayText } from '../metrics/day-text.ts';
import type { CaseRule } from './case-rules.ts';
import type { DecisionRule } from './decision-rule.ts';
import type { RuleLack } from './rule-state.ts';

const LACKS: Readonly<Record<RuleLack, string>> = {
  condition: 'Not complete: it does not say yet what it waits for',
  value: 'Not complete: it has no value yet',
  'first day': 'Cannot tell: the case has no first day to count from',
};

/** Where a rule stands, in words: what the numbers said. */
export function ruleStateText({ rule, metric, state, due }: CaseRule, style: AmountStyle): string {
  const day = (date: string) => dayText(date, style.locale);
  switch (state.is) {
    case 'incomplete':
      return LACKS[state.lacks];
    case 'metric removed':
      return 'Cannot tell: its metric was removed from the table';
    case 'not due':
      return due === null ? (rule.event ? 'Not known to have happened' : 'Not due') : `Not due until ${day(due)}`;
    case 'cannot tell': {
      const since = due === null ? 'Due' : `Due on ${day(due)}`;
      if (rule.event) return `${since}, and nobody said whether it happened: cannot tell`;
      return rule.inARow === 1
        ? `${since}, no reading: cannot tell`
        : `${since}, fewer than ${rule.inARow} readings: cannot tell`;
    }
    case 'not triggered':
      return rule.event ? 'Not triggered: it did not happen' : 'Not triggered';
    case 'triggered': {
      const value = state.by?.value ?? null;
      if (value === null || metric === null) return `Triggered: it happened on ${day(state.on)}`;
      return `Triggered on ${day(state.on)} by ${amountText(value, metric.unit, style)}`;
    }
  }
}

/** What was done about a rule; '' while nothing was said. */
export function answerText(answer: DecisionRule['answer'], locale: string): string {
  if (answer === null) return '';
  if (answer.is === 'acted') return `Acted on ${dayText(answer.on, locale)}`;
  const why = answer.why.trim();
  return why === '' ? 'Not acted' : `Not acted: ${why}`;
}

/** What cannot be right about the days of a rule, as sentences; nothing is changed because of it. */
export function ruleDoubts({ rule, state, due }: CaseRule, start: string | null): readonly string[] {
  const { answer } = rule;
  const actedBefore = state.is === 'triggered' && answer?.is === 'acted' && answer.on < state.on;
  return [
    due !== null && start !== null && due < start ? 'It is due before the campaign begins. Check the two days.' : '',
    actedBefore ? 'It was acted on before it was triggered. Check the two days.' : '',
    state.is !== 'triggered' && answer !== null ? 'Something was done although it is not triggered.' : '',
  ].filter((sentence) => sentence !== '');
}
