import { type AmountStyle, amountText } from '../metrics/amount-text.ts';
import { dayText } from '../metrics/day-text.ts';
import type { Reading } from '../metrics/reading.ts';
import type { CaseRule } from './case-rules.ts';
import { isAsSaid, isTooEarly, readingsSeen } from './rule-state.ts';
import { comparisonWords } from './rule-text.ts';

/** As many readings are listed; the others are counted. */
const LISTED = 8;

/** Where the state of a rule comes from: the days and readings it looks at, and what is missing. One sentence a line. */
export function explainRule(
  { rule, metric, due, state, grows }: CaseRule,
  readings: readonly Reading[],
  { start, today }: { readonly start: string | null; readonly today: string },
  style: AmountStyle,
): readonly string[] {
  const day = (date: string) => dayText(date, style.locale);
  const until =
    due === null ? 'until today' : `until ${day(due)}${rule.by?.is === 'day' ? `, day ${rule.by.day}` : ''}`;
  if (rule.event) return [`It is triggered on the day it is said to have happened. It is looked for ${until}.`];
  if (state.is === 'incomplete' || state.is === 'metric removed' || metric === null || rule.value === null)
    return ['Nothing is looked at until the sentence is complete and its metric is in the table.'];
  const seen = readingsSeen(rule, readings, { start, today });
  const known = seen.filter(({ value }) => value !== null);
  const early = new Set<string>(
    known.filter((one) => isTooEarly({ ...rule, grows }, one, known, due, today)).map(({ id }) => id),
  );
  const limit = `${comparisonWords[rule.comparison]} ${amountText(rule.value, metric.unit, style)}`;
  const often = rule.inARow === 1 ? 'The first reading that is so triggers it' : `${rule.inARow} in a row trigger it`;
  const missing = seen.length - known.length;
  // The one that triggered it is among those listed.
  const place = state.is === 'triggered' ? known.findIndex(({ id }) => id === state.by?.id) : known.length - 1;
  const last = Math.max(place + 1, LISTED);
  const listed = known.slice(Math.max(0, last - LISTED), last);
  return [
    `Looked at: readings of ${metric.name}${start === null ? '' : ` from ${day(start)}`} ${until}, for one ${limit}. ${often}.`,
    ...listed.map(({ id, date, value }) => {
      const text = value === null ? '' : amountText(value, metric.unit, style);
      if (early.has(id)) return `${day(date)}: ${text}, too early to tell`;
      return `${day(date)}: ${text}, ${value !== null && isAsSaid(rule, value) ? 'so' : 'not so'}`;
    }),
    early.size > 0 && due !== null
      ? `It counts since the beginning and grows: whether it is enough shows on ${day(due)}, by the last reading until then.`
      : '',
    known.length > listed.length ? `${known.length - listed.length} more readings.` : '',
    known.length === 0 ? 'No reading with a value in these days.' : '',
    missing > 0 ? `Not available and passed over: ${missing}.` : '',
  ].filter((line) => line !== '');
}
