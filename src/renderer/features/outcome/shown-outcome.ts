import type { CaseOutcome } from '../../../shared/core/outcome/case-outcome.ts';
import type { OutcomeNotes } from '../../../shared/core/outcome/outcome-notes.ts';

/** The outcome of the open case, and what can be done about it. */
export interface ShownOutcome {
  readonly outcome: CaseOutcome;
  readonly notes: OutcomeNotes | undefined;
  /** The first day of the campaign. */
  readonly start: string | null;
  /** What the steps are tested by, to say which part of one is missing. */
  readonly facts: StepFacts;
  readonly locale: string;
  readonly today: string;
  readonly readOnly: boolean;
  readonly nameOf: (metric: string) => string;
  /** Takes new notes; `place` names the input they came from. */
  readonly onChange: (notes: OutcomeNotes, place: string) => void;
  /** Goes to the section of this kind. */
  readonly onGoTo: (section: GoToSection) => void;
}

export type GoToSection = 'goal-and-targets' | 'what-happened' | 'what-to-change';

/** Whether each part of a step is there. */
export interface StepFacts {
  readonly reading: boolean;
  readonly told: boolean;
  readonly factor: boolean;
  readonly proof: boolean;
}
