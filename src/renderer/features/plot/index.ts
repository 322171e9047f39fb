export { MetricPlots } from './MetricPlots.tsx';
export type { EvidenceChoice } from './plot-context.ts';
