import type { PlanningBrief } from '../../shared/core/planning/brief.ts';
import type { Plan } from '../../shared/core/planning/plan.ts';
import { baseStyles } from './base-styles.ts';
import { type ComposedPage, markupOf } from './composed-page.ts';
import type { BriefPicture } from './page/plan/brief-context.ts';
import { PlanBriefPages } from './page/plan/PlanBriefPages.tsx';
import { pageStyles } from './page-styles.ts';
import { type Paper, papers } from './paper.ts';
import { words } from './plan-words.ts';
import type { BriefLength } from './short-brief.ts';
import brief from './styles/brief.css?raw';

/** What decides how a brief looks on paper. The same values give the same page. */
export interface BriefRequest {
  readonly plan: Plan;
  /** With what was left out of it: counts are of all. */
  readonly brief: PlanningBrief;
  readonly complete: boolean;
  readonly pictures: readonly BriefPicture[];
  readonly length: BriefLength;
  readonly paper: Paper['name'];
  readonly locale: string;
  /** Already in the reader's form. */
  readonly date: string;
  readonly notebook: string;
}

/** Sets the brief of a plan on paper. */
export function composeBrief({ paper, date, notebook, ...request }: BriefRequest): ComposedPage {
  const title = planTitle(request.plan);
  const running = { kind: words.title, title, notebook, date };
  return {
    html: markupOf(<PlanBriefPages {...request} title={title} running={running} />),
    css: [baseStyles, brief, pageStyles(papers[paper], running, new Map())].join('\n'),
  };
}

/** What a plan is called on paper. */
export function planTitle({ title }: Pick<Plan, 'title'>): string {
  return title.trim() || words.untitled;
}
