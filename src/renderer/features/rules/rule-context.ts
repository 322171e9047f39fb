import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import type { DecisionRule } from '../../../shared/core/rules/decision-rule.ts';
import type { AmountForms } from '../../ui/AmountField.tsx';

/** The fields of a case that its rules are looked at by. */
export type RuleFields = Pick<CaseStudy, 'rules' | 'metrics' | 'readings' | 'period' | 'currency'>;

/** What every part of a rule needs. */
export interface RuleContext extends AmountForms {
  readonly fields: RuleFields;
  readonly today: string;
  readonly readOnly: boolean;
}

/** What can be done with a rule as a whole; null where it cannot. */
export interface RuleActions {
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
  /** Puts it at another place, counted from nought. */
  readonly drop: (to: number) => void;
  readonly remove: () => void;
}

/** Changes parts of one rule; `place` names the input the change came from. */
export type ChangeRule = (change: Partial<DecisionRule>, place: string) => void;
