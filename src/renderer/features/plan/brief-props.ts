import type { Plan } from '../../../shared/core/planning/plan.ts';
import type { BriefAnswer } from '../../../shared/ipc/contract.ts';

/** What every part of a brief is given. */
export interface BriefProps {
  readonly plan: Plan;
  readonly answer: BriefAnswer;
  readonly writable: boolean;
  readonly onChange: (part: Partial<Plan>) => void;
}
