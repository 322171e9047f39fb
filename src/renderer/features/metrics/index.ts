export { MetricTable } from './MetricTable.tsx';
export { blankRow } from './metric-rows.ts';
