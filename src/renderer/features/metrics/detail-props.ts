import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import type { TargetResult } from '../../../shared/core/outcome/target-result.ts';
import type { MetricContext } from './metric-context.ts';

/** What a window about one metric needs. */
export interface DetailProps {
  readonly row: MetricRow;
  readonly result: TargetResult;
  readonly context: MetricContext;
}

/** Changes what is said about the metric; `place` names the input. */
export type SetDetail = (next: Partial<MetricRow>, place: string) => void;
