import { byDate, type Reading } from '../metrics/reading.ts';
import type { DecisionRule, RuleComparison } from './decision-rule.ts';

/** Where a decision rule stands. `cannot tell`: it is due, and there was no reading to look at. */
export type RuleState =
  | { readonly is: 'not due' }
  | { readonly is: 'cannot tell' }
  | { readonly is: 'not triggered' }
  | { readonly is: 'triggered'; readonly on: string; readonly by: Reading; readonly answer: DecisionRule['answer'] };

const HOLDS: Readonly<Record<RuleComparison, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

/**
 * Looks at the readings of a rule's metric up to the day it is due, as of `today`. It is triggered by the reading that
 * makes `inARow` in a row hold; what is not available is passed over, as it says nothing. A rule by a day of the
 * campaign is never due where the campaign has no first day.
 */
export function ruleState(
  rule: Pick<DecisionRule, 'metric' | 'comparison' | 'value' | 'inARow' | 'by' | 'answer'>,
  readings: readonly Reading[],
  { start, today }: { readonly start: string | null; readonly today: string },
): RuleState {
  const due = dueDate(rule, start);
  const seen = byDate(readings).filter(
    ({ metric, value, date }) =>
      metric === rule.metric && value !== null && date <= today && (due === null || date <= due),
  );
  let run = 0;
  for (const reading of seen) {
    run = reading.value !== null && HOLDS[rule.comparison](reading.value, rule.value) ? run + 1 : 0;
    if (run === rule.inARow) return { is: 'triggered', on: reading.date, by: reading, answer: rule.answer };
  }
  const isDue = rule.by === null ? seen.length >= rule.inARow : due !== null && due <= today;
  if (!isDue) return { is: 'not due' };
  return seen.length < rule.inARow ? { is: 'cannot tell' } : { is: 'not triggered' };
}

/** The last day whose readings count; null without one, or where the campaign's first day is not known. */
export function dueDate({ by }: Pick<DecisionRule, 'by'>, start: string | null): string | null {
  if (by === null) return null;
  if (by.is === 'date') return by.date;
  if (start === null) return null;
  const day = new Date(`${start}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + by.day - 1);
  return day.toISOString().slice(0, 10);
}
