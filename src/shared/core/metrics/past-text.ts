import { numberFormat } from '../locale-formats.ts';
import { type AmountStyle, amountText } from './amount-text.ts';
import type { MetricUnit } from './metric-definition.ts';

/** What a metric came to in past cases; the figures are null where there is none. */
export interface PastSpread {
  readonly n: number;
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** Fewer cases than these are no past to be held to. */
const ENOUGH = 3;

/** The own past of a metric in one sentence. `among` says which cases were looked at: with the same goal and channel. */
export function pastText(past: PastSpread, unit: MetricUnit, style: AmountStyle, among: string): string {
  const { n, median, min, max } = past;
  if (n === 0) return `Own past: no past cases ${among}.`;
  if (n < ENOUGH || median === null || min === null || max === null)
    return `Own past: no past cases to speak of, only ${n} ${among}.`;
  const text = (value: number) => amountText(value, unit, style);
  return `Own past: median ${text(median)} of ${numberFormat(style.locale).format(n)} cases ${among}, from ${text(min)} to ${text(max)}.`;
}

/** Which past cases count as of this kind, by what a case says it is for and where it ran. */
export function amongText({
  goals,
  channels,
}: {
  readonly goals: readonly string[];
  readonly channels: readonly string[];
}) {
  const parts = [goals.length > 0 ? 'goal' : '', channels.length > 0 ? 'channel' : ''].filter((part) => part !== '');
  return parts.length === 0 ? 'of any goal and channel' : `with the same ${parts.join(' and ')}`;
}
