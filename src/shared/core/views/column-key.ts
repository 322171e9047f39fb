import type { MetricColumn } from './metric-column.ts';

/** By what two columns are told apart. */
export function columnKey({ definition, version, unit, currency }: MetricColumn): string {
  return JSON.stringify([definition, version, unit, currency]);
}
