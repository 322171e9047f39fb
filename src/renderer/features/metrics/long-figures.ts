import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { type AmountStyle, amountText, differenceText } from '../../../shared/core/metrics/amount-text.ts';
import { typedText } from '../../../shared/core/metrics/typed-text.ts';
import type { TargetResult } from '../../../shared/core/outcome/target-result.ts';

/** The room of a column of figures, in digits: a mark or a space takes less than half of one. */
const ROOM = 7;
const MARK = 0.42;

/** Whether any figure of the table, as it is typed or computed, is too long for its column: an amount of money with cents. */
export function hasLongFigures(
  rows: readonly MetricRow[],
  results: readonly TargetResult[],
  style: AmountStyle,
): boolean {
  const typed = rows.flatMap(({ baseline, target, actual, levels }) =>
    levels ? [] : [baseline, target, actual].map((figure) => typedText(figure, style)),
  );
  const computed = results.flatMap(({ actual, variance, unit }) => [
    actual === null ? '' : amountText(actual, unit, style),
    variance === null ? '' : differenceText(variance, unit, style),
  ]);
  return [...typed, ...computed].some((text) => widthOf(text.trim()) > ROOM);
}

function widthOf(text: string): number {
  const marks = text.match(/[\s.,'’]/gu)?.length ?? 0;
  return text.length - marks + marks * MARK;
}
