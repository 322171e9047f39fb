import { type AmountStyle, amountText } from '../metrics/amount-text.ts';
import type { MetricUnit } from '../metrics/metric-definition.ts';
import { DAY } from './days.ts';

const MINUS = '−';
const THIN = '\u202f';

/** From here on there are no words for how many there are. */
const LARGEST = 1e15;

/** How the values beside an axis are written: as short as tells them apart, all in the same way. `step` apart. */
export function axisText(unit: MetricUnit, step: number, most: number, { locale, currency }: AmountStyle) {
  const isLarge = most >= 1e6;
  const digits = isLarge
    ? 1
    : Math.min(6, Math.max(0, -Math.floor(Math.log10(unit === 'percent' ? step * 100 : step))));
  const form: Intl.NumberFormatOptions = {
    ...(most >= LARGEST || step < 1e-6 ? { notation: 'scientific' } : isLarge ? { notation: 'compact' } : {}),
    ...(unit === 'currency' && currency
      ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: 0 }
      : {}),
    maximumFractionDigits: digits,
  };
  const format = new Intl.NumberFormat(locale, form);
  const times = unit === 'percent' ? 100 : 1;
  const sign = unit === 'percent' ? `${THIN}%` : '';
  return (value: number) => `${format.format(value * times || 0).replace('-', MINUS)}${sign}`;
}

/** A value at the end of its line: whole, or shortened where it is too long to stand there. */
export function endText(value: number, unit: MetricUnit, style: AmountStyle): string {
  const whole = Math.abs(value) >= LARGEST ? '' : amountText(value, unit, style);
  if (whole !== '' && whole.length <= 10) return whole;
  const money =
    unit === 'currency' && style.currency
      ? { style: 'currency' as const, currency: style.currency, currencyDisplay: 'narrowSymbol' as const }
      : {};
  const notation = Math.abs(value) >= LARGEST ? 'scientific' : 'compact';
  const short = new Intl.NumberFormat(style.locale, { notation, maximumSignificantDigits: 4, ...money });
  const times = unit === 'percent' ? 100 : 1;
  return `${short.format(value * times).replace('-', MINUS)}${unit === 'percent' ? `${THIN}%` : ''}`;
}

/** What stands under the marks of a time axis, given in milliseconds and in order: years, months or days. */
export function timeTexts(times: readonly number[], locale: string): readonly string[] {
  const step = Math.min(...times.slice(1).map((time, index) => time - (times[index] ?? time)));
  const format = (options: Intl.DateTimeFormatOptions) => {
    const form = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (time: number) => form.format(time);
  };
  const inYear = format({ year: 'numeric' });
  const inMonth = format({ month: 'short' });
  const onDay = format({ day: 'numeric', month: 'short' });
  if (times.length > 1 && step >= 360 * DAY) return times.map(inYear);
  if (times.length > 1 && step >= 27 * DAY)
    return times.map((time) => (new Date(time).getUTCMonth() === 0 ? inYear(time) : inMonth(time)));
  return times.map(onDay);
}
