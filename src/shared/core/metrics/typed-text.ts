import type { Figure } from '../case-study/metric-row.ts';
import { numberMarks } from '../case-study/read-figure.ts';
import { numberFormat } from '../locale-formats.ts';
import type { AmountStyle } from './amount-text.ts';
import { readAmount } from './read-amount.ts';

/**
 * A figure as it stands in the field it was typed in: as it was typed where that reads as the same number here, else the
 * number by the marks of this locale, with all its digits. What one person typed as 1,500 is not 1.5 to another.
 */
export function typedText(figure: Figure | null | undefined, { locale, currency }: AmountStyle): string {
  if (!figure) return '';
  const { typed, value, unit } = figure;
  if (value === null) return typed;
  const read = readAmount(typed, numberMarks(locale), currency);
  if (read?.value === value && read.unit === unit) return typed;
  const number = numberFormat(locale, { maximumFractionDigits: 20, numberingSystem: 'latn' }).format(value);
  return unit === 'percent' ? `${number} %` : number;
}
