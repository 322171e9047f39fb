import { numberFormat } from '../locale-formats.ts';
import type { MetricUnit } from './metric-definition.ts';

/** How amounts are written: by a BCP 47 locale, and money in the one currency of the case, where it has one. */
export interface AmountStyle {
  readonly locale: string;
  /** ISO 4217 code. */
  readonly currency?: string | undefined;
}

const THIN = '\u202f';

/** An amount for the reader, with at most two digits after the mark; a percent, kept as a fraction, times a hundred. */
export function amountText(value: number, unit: MetricUnit, { locale, currency }: AmountStyle): string {
  if (unit === 'currency' && currency) return plainMinus(moneyText(value, locale, currency));
  const number = (most: number) =>
    plainMinus(numberFormat(locale, { maximumFractionDigits: most }).format(withoutMinusZero(value, most)));
  if (unit === 'percent')
    return `${plainMinus(numberFormat(locale, { maximumFractionDigits: 2 }).format(withoutMinusZero(value * 100, 2)))}${THIN}%`;
  if (unit === 'minutes') return `${number(1)}${THIN}min`;
  if (unit === 'seconds') return `${number(1)}${THIN}s`;
  return number(2);
}

/** A difference for the reader: with its sign, and none for no difference; between percentages, in percentage points. */
export function differenceText(value: number, unit: MetricUnit, style: AmountStyle): string {
  const sizeText = (size: number) =>
    unit === 'percent' ? amountText(size, unit, style).replace(/%$/, 'pp') : amountText(size, unit, style);
  const isNone = sizeText(Math.abs(value)) === sizeText(0);
  return value > 0 && !isNone ? `+${sizeText(value)}` : sizeText(isNone ? 0 : value);
}

/**
 * How much of something was reached, in whole percent. Never rounded up to 100 % of what is not all, nor to nothing of
 * what is something.
 */
export function shareText(share: number, locale: string): string {
  const percent = share * 100;
  const whole = Math.round(percent);
  const isAlmost = (whole === 100 && percent < 100 - 1e-7) || (whole === 0 && Math.abs(percent) > 1e-7);
  const digits = isAlmost ? Math.trunc(percent * 10) / 10 : whole;
  const shown = isAlmost && digits === 0 ? percent : digits;
  const most = isAlmost ? (digits === 0 ? 2 : 1) : 0;
  return `${plainMinus(numberFormat(locale, { maximumFractionDigits: most }).format(withoutMinusZero(shown, most)))}${THIN}%`;
}

function moneyText(value: number, locale: string, currency: string): string {
  try {
    return numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(value);
  } catch {
    // A code that is none: the number is still worth reading.
    return `${numberFormat(locale, { maximumFractionDigits: 2 }).format(value)} ${currency}`;
  }
}

function withoutMinusZero(value: number, digits: number): number {
  return Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value;
}

function plainMinus(text: string): string {
  return text.replace('-', '\u2212');
}
