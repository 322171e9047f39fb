import { numberFormat } from '../locale-formats.ts';
import { bandStarts } from '../outcome/band.ts';
import type { MetricUnit } from './metric-definition.ts';

/** How amounts are written: by a BCP 47 locale, and money in the one currency of the case, where it has one. */
export interface AmountStyle {
  readonly locale: string;
  /** ISO 4217 code. */
  readonly currency?: string | undefined;
  /** Whether amounts of other cases stand beside it, which may be of another dollar: each then says whose it is. */
  readonly besideOthers?: boolean;
}

const THIN = '\u202f';

/**
 * An amount for the reader, with at most two digits after the mark, more where it would else read as nothing or nearly so;
 * a percent, kept as a fraction, times a hundred.
 */
export function amountText(value: number, unit: MetricUnit, { locale, currency, besideOthers }: AmountStyle): string {
  if (unit === 'currency' && currency)
    return moneyText(value, locale, currency, besideOthers ? 'symbol' : 'narrowSymbol');
  if (unit === 'percent') return `${numberText(value * 100, 2, locale)}${THIN}%`;
  if (unit === 'minutes') return `${numberText(value, 1, locale)}${THIN}min`;
  if (unit === 'seconds') return `${numberText(value, 1, locale)}${THIN}s`;
  return numberText(value, 2, locale);
}

/** A difference for the reader: with its sign, and none for no difference; between percentages, in percentage points. */
export function differenceText(value: number, unit: MetricUnit, style: AmountStyle): string {
  const sizeText = (size: number) =>
    unit === 'percent' ? amountText(size, unit, style).replace(/%$/, 'pp') : amountText(size, unit, style);
  const isNone = sizeText(Math.abs(value)) === sizeText(0);
  return value > 0 && !isNone ? `+${sizeText(value)}` : sizeText(isNone ? 0 : value);
}

/**
 * How much of something was reached, in whole percent. Never rounded up to 100 % of what is not all, nor to the beginning of
 * a band that was not reached, nor to nothing of what is something.
 */
export function shareText(share: number, locale: string): string {
  const percent = share * 100;
  const whole = Math.round(percent);
  const isAlmost =
    (bandStarts.some((start) => Math.round(start * 100) === whole) && percent < whole - 1e-7) ||
    (whole === 0 && Math.abs(percent) > 1e-7);
  const digits = isAlmost ? Math.trunc(percent * 10) / 10 : whole;
  const shown = isAlmost && digits === 0 ? percent : digits;
  const most = isAlmost ? (digits === 0 ? 2 : 1) : 0;
  return `${plainMinus(numberFormat(locale, { maximumFractionDigits: most }).format(withoutMinusZero(shown, most)))}${THIN}%`;
}

function numberText(value: number, most: number, locale: string): string {
  const digits = digitsFor(value, most);
  return plainMinus(numberFormat(locale, { maximumFractionDigits: digits }).format(withoutMinusZero(value, digits)));
}

function moneyText(value: number, locale: string, currency: string, sign: 'symbol' | 'narrowSymbol'): string {
  try {
    const style = { style: 'currency', currency, currencyDisplay: sign } as const;
    const usual = numberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 2;
    const digits = digitsFor(value, usual);
    const format = numberFormat(locale, digits === usual ? style : { ...style, maximumFractionDigits: digits });
    return plainMinus(format.format(withoutMinusZero(value, digits)));
  } catch {
    // A code that is none: the number is still worth reading.
    return `${numberText(value, 2, locale)} ${currency}`;
  }
}

/** Digits beyond which a number is only the noise of computing. */
const MOST_DIGITS = 5;

// A view may cost a tenth of a cent: of what is smaller than ten of the last usual digit, two digits that say something.
function digitsFor(value: number, usual: number): number {
  const size = Math.abs(value);
  if (size >= 10 ** (1 - usual) || size < 0.5 * 10 ** -MOST_DIGITS) return usual;
  return Math.min(MOST_DIGITS, Math.max(usual, 1 - Math.floor(Math.log10(size))));
}

function withoutMinusZero(value: number, digits: number): number {
  return Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value;
}

function plainMinus(text: string): string {
  return text.replace('-', '\u2212');
}
