import { metricKey, valueVersion } from '../../facts/final-value.ts';
import type { Ulid } from '../../ids.ts';
import { builtInMetric } from '../../metrics/catalogue.ts';
import type { MetricUnit } from '../../metrics/metric-definition.ts';
import { type Spread, spreadOf } from '../../spread.ts';
import type { PastCase } from '../past-case.ts';

/** From how many cases on a spread is said. */
export const ENOUGH_CASES = 3;

/** What a metric came to in past cases. */
export interface UsualNumber {
  readonly metric: string;
  readonly definition: string | undefined;
  readonly unit: MetricUnit;
  /** ISO 4217, of amounts of money. */
  readonly currency: string | undefined;
  /** The target it was in the best matching case, to be carried into another. */
  readonly from: { readonly caseId: Ulid; readonly id: Ulid };
  /** Percentages as fractions. */
  readonly spread: Spread;
}

/**
 * What the metrics of past cases came to, those of most cases first. Only what was counted in the same way is put
 * together: the same definition in the same version, or the same words and unit, and the same currency.
 */
export function usualNumbers(cases: readonly PastCase[]): readonly UsualNumber[] {
  const found = new Map<string, Omit<UsualNumber, 'spread'> & { readonly values: number[] }>();
  for (const past of cases) {
    for (const [index, { actual, unit, reading }] of past.outcome.results.entries()) {
      const row = past.study.metrics[index];
      // Levels in words are written anew for each case.
      if (!row || actual === null || row.levels) continue;
      const { definition } = row;
      const currency = unit === 'currency' ? past.study.currency : undefined;
      const version = valueVersion(row, past.study, reading);
      const key = JSON.stringify([metricKey(row), unit, currency, version]);
      const metric = (definition && builtInMetric(definition)?.name) ?? row.metric.trim();
      const from = { caseId: past.study.id, id: row.id };
      const one = found.get(key) ?? { metric, definition, unit, currency, from, values: [] };
      one.values.push(actual);
      found.set(key, one);
    }
  }
  return [...found.values()]
    .flatMap(({ values, ...one }) => {
      const spread = spreadOf(values);
      return spread ? [{ ...one, spread }] : [];
    })
    .toSorted((a, b) => b.spread.count - a.spread.count);
}
