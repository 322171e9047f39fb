import type { MetricDefinition } from '../metric-definition.ts';

/** Built-in metrics of audience: names, units and formulas as the field writes them. */
export const audienceMetrics = [
  {
    id: 'followers',
    name: 'Followers',
    unit: 'count',
    direction: 'higher',
    kind: 'activity',
    level: 'audience',
    aggregation: 'last',
    text: 'at a date',
    source: 'Meta Instagram insights',
  },
  {
    id: 'net_follower_growth',
    name: 'Net follower growth',
    unit: 'count',
    direction: 'higher',
    kind: 'activity',
    level: 'audience',
    aggregation: 'sum',
    text: 'followers end − start',
    source: 'Metricool',
  },
  {
    id: 'follower_growth_rate',
    name: 'Follower growth rate',
    unit: 'percent',
    direction: 'higher',
    kind: 'activity',
    level: 'audience',
    aggregation: 'ratio',
    text: 'net growth ÷ followers at start',
    source: 'common usage',
  },
  {
    id: 'unfollows',
    name: 'Unfollows',
    unit: 'count',
    direction: 'lower',
    kind: 'activity',
    level: 'audience',
    aggregation: 'sum',
    text: 'followers lost',
    source: 'common usage',
  },
] as const satisfies readonly MetricDefinition[];
