import type { Compared } from './compared.ts';
import type { Measure } from './experiment.ts';

const THIN = '\u202f';
const MOST_DIGITS = 6;

/** A share or a mean of a variant, with enough digits to tell it from its neighbour: "2.87 %". */
export function valueText(value: number, measure: Measure, locale: string): string {
  return measure === 'share' ? `${numberText(value * 100, 2, locale)}${THIN}%` : numberText(value, 2, locale);
}

/** A count as the locale writes it. */
export function countText(count: number, locale: string): string {
  return numberText(count, 2, locale);
}

/** A share of shares, as a lift of +14 %: whole percent from 10 on, else one digit. */
export function liftText(lift: number, locale: string): string {
  const percent = lift * 100;
  const text = numberText(percent, Math.abs(percent) >= 10 ? 0 : 1, locale);
  return `${lift > 0 && !isNought(text) ? '+' : ''}${text}${THIN}%`;
}

/** "p = 0.032"; what is below a thousandth is not told apart. */
export function pText(p: number, locale: string): string {
  if (p < 0.001) return `p < ${numberText(0.001, 3, locale)}`;
  // Never rounded down to a p that would count, nor up to certainty.
  const digits = p < 0.1 ? 3 : 2;
  const shown = Math.ceil(p * 10 ** digits - 1e-9) / 10 ** digits;
  return `p = ${numberText(shown, digits, locale, digits)}`;
}

/** A difference and its interval, all with the same digits: as many as it takes to see how wide the interval is. */
export interface DifferenceTexts {
  readonly difference: string;
  readonly from: string;
  readonly to: string;
  /** "pp" for shares, with the space before it; '' for means. */
  readonly unit: string;
}

/** How a difference is written; an end of the interval that is not zero is never written as zero. */
export function differenceTexts({ difference, from, to }: Compared, measure: Measure, locale: string): DifferenceTexts {
  const scale = measure === 'share' ? 100 : 1;
  const numbers = [difference, from, to].map((number) => number * scale);
  const digits = digitsFor(numbers);
  const [d = '', f = '', t = ''] = numbers.map((number) => numberText(number, digits, locale, digits));
  return { difference: d, from: f, to: t, unit: measure === 'share' ? `${THIN}pp` : '' };
}

function digitsFor(numbers: readonly number[]): number {
  const [, from = 0, to = 0] = numbers;
  const half = (to - from) / 2;
  const byWidth = half > 0 ? Math.min(MOST_DIGITS, Math.max(1, -Math.floor(Math.log10(half)))) : 2;
  const isTold = (digits: number) =>
    numbers.every((one) => Math.abs(one) < 1e-12 || Math.abs(one) >= 0.5 * 10 ** -digits);
  let digits = byWidth;
  while (digits < MOST_DIGITS && !isTold(digits)) digits += 1;
  return digits;
}

/** A number by the locale, with a true minus and no minus before nought. */
export function numberText(value: number, most: number, locale: string, least = 0): string {
  const rounded = Math.abs(value) < 0.5 * 10 ** -most ? 0 : value;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: most, minimumFractionDigits: least })
    .format(rounded)
    .replace('-', '\u2212');
}

function isNought(text: string): boolean {
  return !/[1-9\u0661-\u0669\u06f1-\u06f9\u0967-\u096f]/.test(text);
}
