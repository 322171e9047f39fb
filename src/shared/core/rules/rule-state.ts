import { byDate, type Reading } from '../metrics/reading.ts';
import type { DecisionRule, RuleComparison } from './decision-rule.ts';

/** What a rule lacks to be looked at: what it is about, its value, or the first day that its day counts from. */
export type RuleLack = 'condition' | 'value' | 'first day';

/**
 * Where a decision rule stands. `cannot tell`: it is due, and there was no reading to look at, or nobody said whether it
 * happened. `by` is the reading that triggered it; null for something that happened.
 */
export type RuleState =
  | { readonly is: 'incomplete'; readonly lacks: RuleLack }
  | { readonly is: 'metric removed' }
  | { readonly is: 'not due' }
  | { readonly is: 'cannot tell' }
  | { readonly is: 'not triggered' }
  | {
      readonly is: 'triggered';
      readonly on: string;
      readonly by: Reading | null;
      readonly answer: DecisionRule['answer'];
    };

/** What the state of a rule follows from. */
export type RuleParts = Pick<
  DecisionRule,
  'metric' | 'comparison' | 'value' | 'inARow' | 'by' | 'answer' | 'removed' | 'event'
> & {
  /** Whether its metric only grows when counted since the beginning. */
  readonly grows?: boolean;
};

interface Days {
  readonly start: string | null;
  readonly today: string;
}

const HOLDS: Readonly<Record<RuleComparison, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

/** Whether a value is as a rule says. */
export function isAsSaid({ comparison, value }: Pick<DecisionRule, 'comparison' | 'value'>, reading: number): boolean {
  return value !== null && HOLDS[comparison](reading, value);
}

/**
 * Looks at the readings of a rule's metric from the campaign's first day to the day it is due, as of `today`. It is
 * triggered by the reading that makes `inARow` in a row hold; what is not available is passed over, as it says nothing. A
 * rule by a day of the campaign cannot be looked at where the campaign has no first day.
 */
export function ruleState(rule: RuleParts, readings: readonly Reading[], days: Days): RuleState {
  const lacks = lackOf(rule, days);
  if (lacks !== null) return { is: 'incomplete', lacks };
  if (rule.event) return eventState(rule, days);
  if (rule.removed) return { is: 'metric removed' };
  const all = readingsSeen(rule, readings, days).filter(({ value }) => value !== null);
  const due = dueDate(rule, days.start);
  const seen = all.filter((reading) => !isTooEarly(rule, reading, all, due, days.today));
  let run = 0;
  for (const reading of seen) {
    run = reading.value !== null && isAsSaid(rule, reading.value) ? run + 1 : 0;
    if (run === rule.inARow) return { is: 'triggered', on: reading.date, by: reading, answer: rule.answer };
  }
  const isDue = due === null ? seen.length >= rule.inARow : due <= days.today;
  if (!isDue) return { is: 'not due' };
  return seen.length < rule.inARow ? { is: 'cannot tell' } : { is: 'not triggered' };
}

/**
 * Whether a reading says nothing yet: a count since the beginning, of which too little on an early day may be enough on the
 * day the rule is due. Of such readings the last ones before the due day count, as many as the rule wants in a row.
 */
export function isTooEarly(
  { comparison, grows, inARow }: Pick<RuleParts, 'comparison' | 'grows' | 'inARow'>,
  reading: Reading,
  seen: readonly Reading[],
  due: string | null,
  today: string,
): boolean {
  const isBelow = comparison === '<' || comparison === '<=';
  if (!grows || !isBelow || due === null || reading.basis.is !== 'lifetime') return false;
  return due > today || seen.indexOf(reading) < seen.length - inARow;
}

/** The readings a rule looks at, by date, those without a value included. */
export function readingsSeen(
  rule: Pick<DecisionRule, 'metric' | 'by'>,
  readings: readonly Reading[],
  { start, today }: Days,
): readonly Reading[] {
  const due = dueDate(rule, start);
  return byDate(
    readings.filter(
      ({ metric, date }) =>
        metric === rule.metric && date <= today && (due === null || date <= due) && (start === null || date >= start),
    ),
  );
}

/** The last day whose readings count; null without one, or where the campaign's first day is not known. */
export function dueDate({ by }: Pick<DecisionRule, 'by'>, start: string | null): string | null {
  if (by === null) return null;
  if (by.is === 'date') return by.date;
  if (start === null) return null;
  const day = new Date(`${start}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + by.day - 1);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}

function lackOf({ event, removed, metric, value, by }: RuleParts, { start }: Days): RuleLack | null {
  if (event ? event.text.trim() === '' : metric === null) return 'condition';
  if (!event && !removed && value === null) return 'value';
  return by?.is === 'day' && start === null ? 'first day' : null;
}

function eventState({ event, by, answer }: RuleParts, { start, today }: Days): RuleState {
  const happened = event?.happened ?? null;
  if (happened === 'no') return { is: 'not triggered' };
  if (happened !== null) return { is: 'triggered', on: happened, by: null, answer };
  const due = dueDate({ by }, start);
  return due !== null && due <= today ? { is: 'cannot tell' } : { is: 'not due' };
}
