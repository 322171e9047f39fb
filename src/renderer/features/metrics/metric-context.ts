import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import type { NumberMarks } from '../../../shared/core/case-study/read-figure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { AmountStyle } from '../../../shared/core/metrics/amount-text.ts';
import type { MetricUnit } from '../../../shared/core/metrics/metric-definition.ts';
import type { PastValues } from '../../../shared/ipc/past-answers.ts';

/** The fields of a case that its targets are made of. */
export type MetricFields = Pick<CaseStudy, 'metrics' | 'readings' | 'outcome' | 'currency' | 'chain'>;

/** Changes one of them, in the one history of the case; `place` names the input a change came from. */
export interface ChangeMetrics {
  (field: 'metrics', value: MetricFields['metrics'], place: string): void;
  (field: 'readings', value: MetricFields['readings'], place: string): void;
  (field: 'outcome', value: MetricFields['outcome'], place: string): void;
  (field: 'chain', value: MetricFields['chain'], place: string): void;
  (field: 'currency', value: MetricFields['currency'], place: string): void;
}

/** What every cell of the table needs to read and to write a figure. */
export interface MetricContext {
  readonly fields: MetricFields;
  readonly change: ChangeMetrics;
  readonly marks: NumberMarks;
  readonly style: AmountStyle;
  readonly readOnly: boolean;
  /** The first day of the campaign, where it is known, and the day it is here. */
  readonly start: string | null;
  readonly today: string;
  /** The figures of the case, in the order of their numbers; asked for when they are to be chosen from. */
  readonly figures: () => readonly FigureName[];
  /** What a metric came to in past cases with the same goals and channels; null where it cannot be asked. */
  readonly past: (metric: Pick<MetricRow, 'id' | 'definition' | 'metric'>, unit: MetricUnit) => Promise<OwnPast | null>;
}

/** A figure of the case as it is called. */
export interface FigureName {
  readonly id: Ulid;
  /** With its number: figure 2. */
  readonly name: string;
  /** Its caption, else what it is called as a file. */
  readonly about: string;
}

/** The own past of a metric, and among which cases it was looked for. */
export interface OwnPast {
  readonly values: PastValues;
  readonly among: string;
}
