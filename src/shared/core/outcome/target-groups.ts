import type { MetricRow } from '../case-study/metric-row.ts';
import { kindOf } from './target-result.ts';

export const targetGroups = ['business', 'activity', 'guardrail'] as const;
/** Under which line of the targets table a metric stands. */
export type TargetGroup = (typeof targetGroups)[number];

/** Guardrails stand apart, whatever they are about: they are not averaged. */
export function groupOf(row: MetricRow): TargetGroup {
  return row.role === 'guardrail' ? 'guardrail' : kindOf(row);
}

/** The lines of the targets table as it shows them: business, then activity, then guardrails, each in its own order. */
export function inGroups(rows: readonly MetricRow[]): readonly MetricRow[] {
  return targetGroups.flatMap((group) => rows.filter((row) => groupOf(row) === group));
}

/** Whether the groups are worth a line each: not while nobody has said what any of the metrics is or is to reach. */
export function hasGroups(rows: readonly MetricRow[]): boolean {
  return rows.some(({ definition, kind, role, target }) => definition || kind || role || target);
}
