import type { Figure, MetricRow } from '../case-study/metric-row.ts';
import { builtInMetric } from './catalogue.ts';
import type { MetricUnit } from './metric-definition.ts';

/** Why nothing is computed from a figure although something is typed. */
export type AmountDoubt = 'not a number' | 'without percent sign' | 'with percent sign';

/**
 * What a line of the targets table is counted in: levels for a measure in words, else what its definition says, else what the person said, else percent as
 * soon as one of its figures has the sign, else a count.
 */
export function unitOf(row: MetricRow): MetricUnit {
  if (row.levels) return 'score';
  const definition = row.definition === undefined ? undefined : builtInMetric(row.definition);
  if (definition) return definition.unit;
  if (row.unit) return row.unit;
  const figures = [row.baseline, row.target, row.targetTo, row.actual];
  return figures.some((figure) => figure?.unit === 'percent') ? 'percent' : 'count';
}

/** What is unsure about a figure of this unit; null for a sure one and for none. 4.2 may be 4.2 % or 420 %. */
export function doubtOf(figure: Figure | null | undefined, unit: MetricUnit): AmountDoubt | null {
  if (!figure) return null;
  if (figure.value === null) return 'not a number';
  const isPercent = figure.unit === 'percent';
  if (unit === 'percent') return isPercent || figure.value === 0 ? null : 'without percent sign';
  return isPercent && unit !== 'ratio' ? 'with percent sign' : null;
}

/** A figure as a number to compute with: a percentage as a fraction; null where it is missing or unsure. */
export function amountIn(figure: Figure | null | undefined, unit: MetricUnit): number | null {
  if (!figure || figure.value === null || doubtOf(figure, unit) !== null) return null;
  return figure.unit === 'percent' ? figure.value / 100 : figure.value;
}

/** Whether an amount is less than none although only growth, money, rates and scores can be. */
export function isLessThanNone(row: MetricRow, amount: number | null): boolean {
  if (amount === null || amount >= 0 || row.definition === 'net_follower_growth') return false;
  const unit = row.definition === undefined ? row.unit : unitOf(row);
  return unit === 'count' || unit === 'seconds' || unit === 'minutes';
}
