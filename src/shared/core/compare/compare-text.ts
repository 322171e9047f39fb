import { isolated } from '../isolated.ts';
import { changeStatusNames, dueText } from '../learning/change-text.ts';
import { stepsDone } from '../learning/loop-text.ts';
import { numberFormat } from '../locale-formats.ts';
import { type AmountStyle, amountText, differenceText, shareText } from '../metrics/amount-text.ts';
import { dayText } from '../metrics/day-text.ts';
import type { MetricUnit } from '../metrics/metric-definition.ts';
import { outcomeText } from '../outcome/outcome-text.ts';
import { dayNumber } from '../plot/days.ts';
import { daysText } from '../plot/plot-names.ts';
import { caseLetter } from './compare-limits.ts';
import { compareWords as words } from './compare-words.ts';
import type { ComparedCase, ComparedChange } from './compared-case.ts';
import type { ComparedFactor } from './compared-factors.ts';
import type { Apart, ComparedTarget } from './compared-targets.ts';

/** The outcome in words, with how much of it is known. */
export function comparedOutcomeLines(one: ComparedCase, locale: string): readonly string[] {
  const count = numberFormat(locale);
  return [
    outcomeText(one, locale),
    one.isJudged ? 'as judged by a person' : '',
    one.targets === 0
      ? 'no target that counts'
      : `${count.format(one.measured)} of ${count.format(one.targets)} ${one.targets === 1 ? 'target' : 'targets'} measured`,
    ...one.breached.map((name) => `guardrail breached: ${isolated(name) || 'without a name'}`),
  ].filter((line) => line !== '');
}

/** The steps of the loop that are done, in words. */
export function comparedLoopText({ loop }: ComparedCase): string {
  return stepsDone(loop);
}

/** From when to when, and how many days that is. */
export function comparedPeriodText({ period: { from, to } }: Pick<ComparedCase, 'period'>, locale: string): string {
  if (from && to && from <= to) {
    const days = dayNumber(to) - dayNumber(from) + 1;
    return `${daysText(from, to, locale)}, ${numberFormat(locale).format(days)} ${days === 1 ? 'day' : 'days'}`;
  }
  if (from && to) return `${dayText(from, locale)} to ${dayText(to, locale)}`;
  if (from) return `from ${dayText(from, locale)}`;
  return to ? `until ${dayText(to, locale)}, no first day` : words.noDates;
}

/** Names as a line of a table; that nobody said where there are none. */
export function namesText(names: readonly string[]): string {
  const list = new Intl.ListFormat('en', { type: 'unit' });
  return names.length === 0 ? words.notSaid : list.format(names);
}

/** What was reached: the amount, the level of a measure in words, or that it is not measured. */
export function reachedText({ actual, level, currency }: ComparedTarget, unit: MetricUnit, locale: string): string {
  if (actual === null) return 'not measured yet';
  return level || amountText(actual, unit, { locale, currency: currency || undefined, besideOthers: true });
}

/** What was aimed at, and from where: "aim 10,000, from 1,000". */
export function aimText(cell: ComparedTarget, unit: MetricUnit, locale: string): string {
  const style: AmountStyle = { locale, currency: cell.currency || undefined, besideOthers: true };
  const text = (value: number) => amountText(value, unit, style);
  const { target, targetTo, baseline, role } = cell;
  const word = role === 'guardrail' ? 'guardrail' : 'aim';
  if (cell.expected !== null) return cell.expected === '' ? '' : `expected: ${cell.expected}`;
  const from = baseline === null ? '' : `from ${text(baseline)}`;
  if (target === null) return ['no target', from].filter(Boolean).join(', ');
  const aim = targetTo === null ? text(target) : `${text(target)} to ${text(targetTo)}`;
  return [`${word} ${aim}`, from].filter(Boolean).join(', ');
}

/** How much of the aim was reached, or whether the guardrail held; '' where neither can be said. */
export function attainedText({ role, attainment, breached }: ComparedTarget, locale: string): string {
  if (role === 'guardrail') return breached === null ? '' : breached ? 'breached' : 'held';
  return attainment === null ? '' : shareText(attainment, locale);
}

/** The difference from the first case of the row that is measured, which is `reference`; '' where there is none. */
export function againstText(
  { difference, currency }: ComparedTarget,
  unit: MetricUnit,
  reference: number,
  locale: string,
): string {
  if (difference === null) return '';
  return `${differenceText(difference, unit, { locale, currency: currency || undefined, besideOthers: true })} against ${caseLetter(reference)}`;
}

/** Why the values of a row are not all held against each other. */
export function apartText(apart: Apart, locale: string): string {
  switch (apart.is) {
    case 'version':
      return apart.isBefore
        ? `Counted as before ${dayText(apart.from, locale)}. Since then: ${apart.text}. The values are not compared.`
        : `Counted since ${dayText(apart.from, locale)}: ${apart.text}. Not compared with values before.`;
    case 'unit':
      return 'The same name, counted in another unit elsewhere: not compared.';
    case 'currency': {
      const named = apart.currencies.filter((code) => code !== '');
      const codes = named.length < apart.currencies.length ? [...named, 'one that is not said'] : named;
      return `Different currencies, ${new Intl.ListFormat('en', { type: 'conjunction' }).format(codes)}: amounts are not compared.`;
    }
    case 'basis':
      return 'Some since the beginning, some of a period: not compared.';
    case 'levels':
      return 'Levels are written anew for each case: the words are not compared.';
  }
}

/** How sure a case is of a factor, and what speaks for it. */
export function comparedFactorText({ confidence, evidence }: ComparedFactor, locale: string): string {
  const pieces = `${numberFormat(locale).format(evidence)} ${evidence === 1 ? 'piece' : 'pieces'} of evidence`;
  return `${words.confidences[confidence]}, ${evidence === 0 ? 'no evidence' : pieces}`;
}

/** What became of a change: its status, where it was applied, and by when it is due. */
export function comparedChangeText(change: ComparedChange, locale: string): string {
  const { status, due, appliedHere, appliedElsewhere } = change;
  const others = `${numberFormat(locale).format(appliedElsewhere)} other ${appliedElsewhere === 1 ? 'case' : 'cases'}`;
  const places = [...appliedHere.map(caseLetter), ...(appliedElsewhere > 0 ? [others] : [])];
  const isOpen = status === 'proposed' || status === 'planned';
  return [
    changeStatusNames[status].toLowerCase(),
    places.length === 0 ? '' : `in ${new Intl.ListFormat('en', { type: 'conjunction' }).format(places)}`,
    isOpen && due !== null ? dueText(due, null, locale) : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ due /, ', due ');
}
