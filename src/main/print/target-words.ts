import type { Figure, MetricRow } from '../../shared/core/case-study/metric-row.ts';
import { amountIn } from '../../shared/core/metrics/amount.ts';
import { type AmountStyle, amountText } from '../../shared/core/metrics/amount-text.ts';
import { levelName } from '../../shared/core/metrics/levels.ts';
import type { MetricUnit } from '../../shared/core/metrics/metric-definition.ts';
import type { TargetResult } from '../../shared/core/outcome/target-result.ts';
import { printedFigure } from './printed-figure.ts';
import { words } from './words.ts';

/** A typed figure as paper shows it: money in the currency of the case, all else as it was typed; a dash for none. */
export function figureText(figure: Figure | null | undefined, unit: MetricUnit, style: AmountStyle): string {
  if (!figure) return words.missing;
  const amount = amountIn(figure, unit);
  return unit === 'currency' && amount !== null ? amountText(amount, unit, style) : printedFigure(figure, style.locale);
}

/** What was aimed at: a figure, a range, or the side of a figure that a guardrail keeps. */
export function targetText(
  row: MetricRow,
  { role, unit, target, direction }: TargetResult,
  style: AmountStyle,
): string {
  if (row.levels) return target === null ? words.missing : levelName(0);
  const text = figureText(row.target, unit, style);
  if (row.targetTo) return `${text} – ${figureText(row.targetTo, unit, style)}`;
  if (role !== 'guardrail' || target === null) return text;
  return direction === 'lower' ? `≤ ${text}` : direction === 'higher' ? `≥ ${text}` : text;
}

/** What was reached, from a reading, as it was typed, or from its parts; a dash where it is not known. */
export function actualText(row: MetricRow, { actualOf, unit }: TargetResult, style: AmountStyle): string {
  if (actualOf.from === 'typed') return figureText(row.actual, unit, style);
  if (row.levels)
    return row.levels.score && actualOf.value !== null ? levelName(row.levels.score.level) : words.missing;
  return actualOf.value === null ? words.missing : amountText(actualOf.value, unit, style);
}
