import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import type { AmountStyle } from '../../../shared/core/metrics/amount-text.ts';
import type { Annotation } from '../../../shared/core/metrics/annotation.ts';

/** The fields of a case that its plots are made of. */
export type PlotFields = Pick<CaseStudy, 'metrics' | 'readings' | 'annotations' | 'period'>;

/** A piece of evidence that a note may point to, by the name it has in the case. */
export interface EvidenceChoice {
  readonly id: NonNullable<Annotation['evidence']>;
  readonly name: string;
  /** The same in a word or two, as figure 2. */
  readonly short: string;
}

/** What every part of a plot needs to know and to do. */
export interface PlotContext {
  readonly annotations: readonly Annotation[];
  readonly evidence: readonly EvidenceChoice[];
  readonly style: AmountStyle;
  readonly readOnly: boolean;
  /** The notes of all plots as they are from now on; `place` names the input a change came from. */
  readonly changeNotes: (next: Annotation[], place: string) => void;
  readonly goToEvidence: (id: string) => void;
}
