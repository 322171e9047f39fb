import type { NumberMarks } from '../../../shared/core/case-study/read-figure.ts';
import type { Experiment } from '../../../shared/core/experiment/experiment.ts';
import type { ExperimentFact } from '../../../shared/core/experiment/experiment-fact.ts';
import type { Sha256, Ulid } from '../../../shared/core/ids.ts';

/** A picture or post of the case that may be the screenshot of a variant. */
export interface FigureChoice {
  readonly id: Ulid;
  /** Its number with its caption or name. */
  readonly label: string;
  /** The picture itself; null for a post. */
  readonly picture: Sha256 | null;
}

/** A test of another case. */
export interface EarlierTest extends ExperimentFact {
  /** Not twice in one list. */
  readonly key: string;
  readonly caseId: Ulid;
  readonly caseTitle: string;
}

/** The tests of other cases: those of the same element, then those for one of the same goals. */
export type EarlierTests = (element: string) => Promise<readonly EarlierTest[]>;

/** What every field of a test needs. */
export interface ExperimentContext {
  readonly locale: string;
  readonly marks: NumberMarks;
  readonly readOnly: boolean;
  readonly figures: readonly FigureChoice[];
  /** Changes the test in the one history of the case; `place` names the input a change came from. */
  readonly change: (change: Partial<Experiment>, place: string) => void;
  readonly openFigure: (id: Ulid) => void;
}
