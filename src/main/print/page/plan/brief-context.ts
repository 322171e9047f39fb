import type { AttachedItem } from '../../../../shared/core/case-study/evidence-item.ts';
import type { PlanningBrief } from '../../../../shared/core/planning/brief.ts';
import type { Plan } from '../../../../shared/core/planning/plan.ts';
import type { PictureState } from '../page-context.ts';

/** A picture of a past case, as published, with whether it can stand on paper. */
export interface BriefPicture {
  readonly item: AttachedItem;
  readonly state: PictureState;
  /** Of the case it is from. */
  readonly title: string;
}

/** What every part of a printed brief is given. */
export interface BriefParts {
  readonly plan: Plan;
  /** Without what was left out. */
  readonly brief: PlanningBrief;
  readonly locale: string;
}
