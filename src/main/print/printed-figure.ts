import type { Figure } from '../../shared/core/case-study/metric-row.ts';
import { typedText } from '../../shared/core/metrics/typed-text.ts';

/**
 * A metric's number for the reader: grouped by the locale where that changes no digit, else exactly as it was typed, if it
 * reads as the same number here.
 * A percentage keeps its sign after a narrow no-break space.
 */
export function printedFigure(figure: Figure, locale: string): string {
  if (figure.value === null) return figure.typed.trim();
  const grouped = new Intl.NumberFormat(locale, { maximumFractionDigits: 20, signDisplay: 'auto' }).format(
    figure.value,
  );
  if (digits(grouped) !== digits(figure.typed)) return typedText(figure, { locale, currency: undefined }).trim();
  const signed = figure.typed.trim().startsWith('+') ? `+${grouped}` : grouped.replace(/^-/, '−');
  return figure.unit === 'percent' ? `${signed}\u202f%` : signed;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
