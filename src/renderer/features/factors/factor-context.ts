import type { FactorSource } from '../../../shared/core/learning/factor-sources.ts';
import type { KnownFactor } from '../../../shared/core/learning/known-factor.ts';

/** What every factor of a case is written with. */
export interface FactorContext {
  /** What factors may point to in this case. */
  readonly sources: readonly FactorSource[];
  /** The factors of the notebook's other cases. */
  readonly known: readonly KnownFactor[];
  /** To be called before they are needed. */
  readonly lookUp: () => void;
  /** Brings a figure or file into sight. */
  readonly show: (evidence: string) => void;
  readonly locale: string;
  readonly readOnly: boolean;
}
