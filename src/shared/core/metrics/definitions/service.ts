import type { MetricDefinition } from '../metric-definition.ts';

/** Built-in metrics of service: names, units and formulas as the field writes them. */
export const serviceMetrics = [
  {
    id: 'customer_satisfaction',
    name: 'Customer satisfaction',
    unit: 'percent',
    direction: 'higher',
    kind: 'business',
    level: 'service',
    aggregation: 'ratio',
    text: 'satisfied ÷ answers',
    source: 'common usage',
  },
  {
    id: 'first_response_time',
    name: 'First response time',
    unit: 'minutes',
    direction: 'lower',
    kind: 'business',
    level: 'service',
    aggregation: 'median',
    text: 'median time to first answer',
    source: 'Sprout Social',
  },
  {
    id: 'response_rate',
    name: 'Response rate',
    unit: 'percent',
    direction: 'higher',
    kind: 'business',
    level: 'service',
    aggregation: 'ratio',
    text: 'answered ÷ needing an answer',
    source: 'common usage',
  },
  {
    id: 'complaints',
    name: 'Complaints',
    unit: 'count',
    direction: 'lower',
    kind: 'business',
    level: 'service',
    aggregation: 'sum',
    text: '',
    source: 'common usage',
  },
] as const satisfies readonly MetricDefinition[];
