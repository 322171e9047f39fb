import type { MetricRow } from '../case-study/metric-row.ts';
import { unitOf } from '../metrics/amount.ts';
import { builtInMetric } from '../metrics/catalogue.ts';
import type { MetricUnit } from '../metrics/metric-definition.ts';
import type { DecisionRule } from './decision-rule.ts';

/** The metric a rule is about: its name, and what it is counted in. */
export interface RuleMetric {
  readonly name: string;
  readonly unit: MetricUnit;
}

/**
 * Whether a count of this metric since the beginning can only grow. Followers and whatever is computed go both ways; a count of
 * the person's own is taken at its word, which is that it counts since the beginning.
 */
export function onlyGrows(row: MetricRow): boolean {
  if (row.definition === 'net_follower_growth') return false;
  const definition = row.definition === undefined ? undefined : builtInMetric(row.definition);
  if (definition?.formula) return false;
  return definition ? definition.aggregation === 'sum' || definition.aggregation === 'unique' : unitOf(row) === 'count';
}

const UNNAMED = 'a metric without a name';
const UNKNOWN = 'a metric that was removed';

/**
 * What a rule is about: the line of the targets table as it is now, else what it was called when it was removed. Null while
 * none is chosen, and for a rule about something that happens.
 */
export function metricOf(rule: DecisionRule, rows: readonly MetricRow[]): RuleMetric | null {
  if (rule.metric === null || rule.event) return null;
  const row = rows.find(({ id }) => id === rule.metric);
  if (row) return { name: row.metric.trim() || UNNAMED, unit: unitOf(row) };
  return { name: rule.removed?.metric || UNKNOWN, unit: rule.removed?.unit ?? 'count' };
}
