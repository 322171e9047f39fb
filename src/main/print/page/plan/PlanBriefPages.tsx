import type { PlanningBrief } from '../../../../shared/core/planning/brief.ts';
import type { Plan } from '../../../../shared/core/planning/plan.ts';
import type { RunningWords } from '../../page-styles.ts';
import { words } from '../../plan-words.ts';
import { type BriefLength, shortBrief } from '../../short-brief.ts';
import { Sheet } from '../Sheet.tsx';
import { AppliedPart } from './AppliedPart.tsx';
import { BriefHead } from './BriefHead.tsx';
import { BriefSection } from './BriefSection.tsx';
import type { BriefPicture } from './brief-context.ts';
import { HappenedPart } from './HappenedPart.tsx';
import { LessonsPart } from './LessonsPart.tsx';
import { NeverAppliedPart } from './NeverAppliedPart.tsx';
import { PicturesPart } from './PicturesPart.tsx';
import { ReasonsPart } from './ReasonsPart.tsx';
import { RolesHeldPart } from './RolesHeldPart.tsx';
import { RulesFiredPart } from './RulesFiredPart.tsx';
import { UsualPart } from './UsualPart.tsx';

const PARTS = [
  ['neverApplied', NeverAppliedPart],
  ['happened', HappenedPart],
  ['applied', AppliedPart],
  ['lessons', LessonsPart],
  ['usual', UsualPart],
  ['rules', RulesFiredPart],
  ['reasons', ReasonsPart],
] as const;

interface Props {
  readonly plan: Plan;
  readonly title: string;
  readonly brief: PlanningBrief;
  readonly complete: boolean;
  readonly pictures: readonly BriefPicture[];
  readonly length: BriefLength;
  readonly running: RunningWords;
  readonly locale: string;
}

/** The brief of a plan on paper: without what was left out of it, and only the first lines where there are many. */
export function PlanBriefPages({ plan, title, brief, complete, pictures, length, running, locale }: Props) {
  const short = shortBrief(brief, plan, length);
  const parts = { plan, brief: short.brief, locale };
  return (
    <Sheet locale={locale} title={title} running={running}>
      <BriefHead plan={plan} title={title} brief={brief} complete={complete} locale={locale} />
      <main className="brief">
        {brief.happened.length === 0 ? (
          <p>
            <b>{words.noMatch}</b> {complete ? words.noMatchMore : words.incomplete}
          </p>
        ) : (
          <>
            {PARTS.map(([name, Part]) => (
              <BriefSection key={name} name={name} plan={plan} all={brief} more={short.more[name]} locale={locale}>
                <Part {...parts} />
              </BriefSection>
            ))}
            <PicturesPart pictures={pictures} />
            <RolesHeldPart brief={brief} locale={locale} />
          </>
        )}
      </main>
    </Sheet>
  );
}
