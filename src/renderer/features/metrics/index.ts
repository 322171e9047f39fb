export { MetricTable, type MetricTableProps } from './MetricTable.tsx';
export { blankRow } from './metric-rows.ts';
