import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { type AmountStyle, amountText, differenceText } from '../../../shared/core/metrics/amount-text.ts';
import { areWritten } from '../../../shared/core/metrics/levels.ts';
import { typedText } from '../../../shared/core/metrics/typed-text.ts';
import type { TargetResult } from '../../../shared/core/outcome/target-result.ts';
import { writeTsv } from '../../../shared/core/rich-text/tsv.ts';
import type { MetricContext } from './metric-context.ts';
import { reachedText } from './reached-text.ts';
import { words } from './words.ts';

/** The table as tab-separated text with a head, for a spreadsheet; a missing figure is an empty cell, not a zero. */
export function tableText(
  rows: readonly MetricRow[],
  results: ReadonlyMap<string, TargetResult>,
  { style }: Pick<MetricContext, 'style'>,
): string {
  const head = [words.metric, words.baseline, words.target, words.actual, words.variance, words.attainment, words.note];
  const lines = rows.map((row) => {
    const result = results.get(row.id);
    const actual = result && result.actual !== null ? amountText(result.actual, result.unit, style) : '';
    const variance = result && result.variance !== null ? differenceText(result.variance, result.unit, style) : '';
    return [
      row.metric,
      typedText(row.baseline, style).trim(),
      targetText(row, style),
      row.actual && !row.levels && result?.actualOf.from !== 'reading' ? typedText(row.actual, style).trim() : actual,
      variance,
      (result && reachedText(result, style.locale)) ?? '',
      row.note,
    ];
  });
  return writeTsv([head, ...lines]);
}

function targetText({ levels, target, targetTo }: MetricRow, style: AmountStyle): string {
  if (levels) return areWritten(levels) ? '0' : '';
  return [target, targetTo].flatMap((figure) => (figure ? [typedText(figure, style).trim()] : [])).join(' – ');
}
