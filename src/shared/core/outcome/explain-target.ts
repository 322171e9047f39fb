import type { MetricRow } from '../case-study/metric-row.ts';
import { listed } from '../isolated.ts';
import { numberFormat } from '../locale-formats.ts';
import { type AmountStyle, amountText, differenceText, shareText } from '../metrics/amount-text.ts';
import { builtInMetric } from '../metrics/catalogue.ts';
import { dayText } from '../metrics/day-text.ts';
import { areWritten, type Levels, levelName, levelText, qualitativeLevels } from '../metrics/levels.ts';
import { typedText } from '../metrics/typed-text.ts';
import { qualitativeAttainment } from './attainment.ts';
import { isBreached, type TargetResult } from './target-result.ts';

/** How a figure came about: one line for each step, in words a person can check with a pencil. */
export function explainTarget(row: MetricRow, result: TargetResult, style: AmountStyle): readonly string[] {
  if (row.levels) return [...explainActual(row, result, style), ...explainReachedLevel(result, style)];
  return [...explainActual(row, result, style), ...explainVariance(result, style), ...explainReached(result, style)];
}

/** Where the actual comes from, or what is missing for it. */
export function explainActual(row: MetricRow, result: TargetResult, style: AmountStyle): readonly string[] {
  const { actualOf, unit } = result;
  const { value, from, reading, derived } = actualOf;
  const text = value === null ? '' : amountText(value, unit, style);
  const formula = formulaOf(row);
  if (row.levels) return [explainLevel(row.levels, style.locale)];
  if (from === 'reading' && reading) {
    const by = row.due ? `, the latest by ${dayText(row.due, style.locale)}` : ', the latest';
    const source = listed([reading.platform, reading.source].filter((part) => part.trim() !== ''));
    return [
      `Actual: ${text}, the reading of ${dayText(reading.date, style.locale)}${by}${source ? ` (${source})` : ''}.`,
    ];
  }
  if (from === 'typed') return [explainTyped(row, result, style)];
  if (from === 'parts') return [`Actual: ${formula} = ${text}.`];
  switch (derived.is) {
    case 'missing part':
      return [`Actual: ${formula}. Missing in this table: ${named(derived.missing)}. Missing is not zero.`];
    case 'zero denominator':
      return [`Actual: ${formula}. ${named(derived.parts)} is zero, and nothing can be divided by it.`];
    case 'several lines':
      return [`Actual: ${formula}. Several lines are ${named(derived.of)}; which of them is meant is not guessed.`];
    default:
      return ['Actual: not measured yet. Missing is not zero.'];
  }
}

function explainTyped({ actual, actualOn, due }: MetricRow, { actualOf, unit }: TargetResult, style: AmountStyle) {
  const { value, isLate } = actualOf;
  const day = actualOn ? dayText(actualOn, style.locale) : '';
  if (isLate && due)
    return `Actual: ${typedText(actual, style).trim()} is of ${day}, after the due day, ${dayText(due, style.locale)}. It does not count.`;
  if (value === null) return 'Actual: what is typed is no sure number.';
  return `Actual: ${amountText(value, unit, style)}, as typed${day ? `, of ${day}` : ''}.`;
}

function explainLevel({ texts, score, ...levels }: Levels, locale: string): string {
  if (!areWritten({ ...levels, texts })) return 'Actual: a measure in words needs all of its five levels written.';
  if (!score) return 'Actual: no level was chosen yet. Missing is not zero.';
  const said = levelText(texts, score.level).trim();
  return `Actual: level ${levelName(score.level)} (${said}), chosen on ${dayText(score.on, locale)}.`;
}

function explainVariance(result: TargetResult, style: AmountStyle): readonly string[] {
  const { variance, target, targetTo, actual, unit } = result;
  if (variance === null || target === null || actual === null) return [];
  const text = (value: number) => amountText(value, unit, style);
  if (targetTo === null)
    return [
      `Variance: actual − target = ${text(actual)} − ${text(target)} = ${differenceText(variance, unit, style)}.`,
    ];
  if (variance === 0) return [`Variance: none, the actual is within ${text(target)} to ${text(targetTo)}.`];
  const end = actual < target ? target : targetTo;
  return [`Variance: from the nearer end, ${text(actual)} − ${text(end)} = ${differenceText(variance, unit, style)}.`];
}

function explainReached(result: TargetResult, style: AmountStyle): readonly string[] {
  const { role, target, targetTo, baseline, actual, attainment, direction, unit, weight } = result;
  const text = (value: number) => amountText(value, unit, style);
  if (target === null) return ['Attainment: there is no target, or it is no sure number.'];
  if (role === 'guardrail') return [explainGuardrail(result)];
  if (attainment === null || actual === null)
    return [`Attainment: cannot be said${actual === null ? ' without an actual' : ''}. It is not zero.`];
  const share = shareText(attainment, style.locale);
  const counted = explainCounted(attainment, weight, style.locale);
  if (targetTo !== null)
    return [
      `Attainment: within the range 100 %, outside of it less by the distance over its width, ${text(targetTo - target)}: ${share}.`,
      ...counted,
    ];
  if (baseline !== null)
    return [
      `Attainment: (actual − baseline) ÷ (target − baseline) = (${text(actual)} − ${text(baseline)}) ÷ (${text(target)} − ${text(baseline)}) = ${share}.`,
      ...counted,
    ];
  return [
    direction === 'lower'
      ? `Attainment: lower is better, so target ÷ actual = ${text(target)} ÷ ${text(actual)} = ${share}.`
      : `Attainment: actual ÷ target = ${text(actual)} ÷ ${text(target)} = ${share}.`,
    ...counted,
  ];
}

function explainReachedLevel(result: TargetResult, { locale }: AmountStyle): readonly string[] {
  const { role, attainment, weight } = result;
  if (role === 'guardrail') return [explainGuardrail(result)];
  if (attainment === null) return ['Attainment: cannot be said without a level. It is not zero.'];
  const all = qualitativeLevels.map(
    (level) => `${levelName(level)} as ${shareText(qualitativeAttainment(level), locale)}`,
  );
  return [
    `Attainment: levels count ${all.join(', ')}; 0 is what was expected. So this is ${shareText(attainment, locale)}.`,
    ...explainCounted(attainment, weight, locale),
  ];
}

function explainCounted(attainment: number, weight: number, locale: string): readonly string[] {
  const counted = [`Weight ${numberFormat(locale).format(weight)} in the degree.`];
  if (attainment > 1 || attainment < 0) counted.push(`The degree counts it as ${attainment > 1 ? '100' : '0'}\u202f%.`);
  return counted;
}

function explainGuardrail(result: TargetResult): string {
  const breached = isBreached(result);
  const what = 'A guardrail is not averaged: it must not get worse than its target.';
  if (breached === null) return `${what} Whether it held cannot be said yet.`;
  return `${what} It ${breached ? 'was breached' : 'held'}.`;
}

function formulaOf(row: MetricRow): string {
  return row.definition === undefined ? '' : (builtInMetric(row.definition)?.text ?? '');
}

function named(ids: readonly string[]): string {
  return ids.map((id) => builtInMetric(id)?.name ?? id).join(', ');
}
