import { audienceMetrics } from './definitions/audience.ts';
import { conversionMetrics } from './definitions/conversion.ts';
import { engagementMetrics } from './definitions/engagement.ts';
import { exposureMetrics } from './definitions/exposure.ts';
import { moneyMetrics } from './definitions/money.ts';
import { perceptionMetrics } from './definitions/perception.ts';
import { serviceMetrics } from './definitions/service.ts';
import { trafficMetrics } from './definitions/traffic.ts';
import type { MetricDefinition } from './metric-definition.ts';

const all = [
  ...exposureMetrics,
  ...audienceMetrics,
  ...engagementMetrics,
  ...trafficMetrics,
  ...perceptionMetrics,
  ...serviceMetrics,
  ...conversionMetrics,
  ...moneyMetrics,
] as const;

/** The id of a built-in metric. */
export type MetricId = (typeof all)[number]['id'];

/** Every built-in metric, from what was put out to what it earned. AVE and EMV are left out on purpose. */
export const builtInMetrics: readonly MetricDefinition[] = all;

const byId = new Map<string, MetricDefinition>(all.map((definition) => [definition.id, definition]));

/** The built-in definition of an id; undefined for a metric of the person's own. */
export function builtInMetric(id: string): MetricDefinition | undefined {
  return byId.get(id);
}
