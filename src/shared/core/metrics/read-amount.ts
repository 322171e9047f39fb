import type { Figure } from '../case-study/metric-row.ts';
import { type NumberMarks, readFigure } from '../case-study/read-figure.ts';
import { numberFormat } from '../locale-formats.ts';

/** Reads a typed figure; the sign or code of the case's own currency before or after the number is no objection. */
export function readAmount(typed: string, marks: NumberMarks, currency: string | undefined): Figure | null {
  const figure = readFigure(typed, marks);
  if (!figure || figure.value !== null || !currency) return figure;
  const signs = [currency, currencySign(currency)];
  const text = typed.trim();
  for (const sign of signs) {
    const [minus, body] = /^[-−]/.test(text) ? [text.slice(0, 1), text.slice(1)] : ['', text];
    const rest = body.startsWith(sign)
      ? body.slice(sign.length)
      : body.endsWith(sign)
        ? body.slice(0, -sign.length)
        : '';
    const read = rest === '' ? null : readFigure(`${minus}${rest.trim()}`, marks);
    if (read && read.value !== null && read.unit === 'count') return { ...read, typed };
  }
  return figure;
}

/** The sign of a currency, as €; its code where it has none. */
export function currencySign(currency: string): string {
  try {
    const format = numberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
    return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}
