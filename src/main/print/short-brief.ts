import type { PlanningBrief } from '../../shared/core/planning/brief.ts';
import { isCarried, keptBrief } from '../../shared/core/planning/brief-lines.ts';
import type { BriefPartName } from '../../shared/core/planning/brief-words.ts';
import type { Plan } from '../../shared/core/planning/plan.ts';
import type { Paper } from './paper.ts';

// So many that a full brief stays within three pages; three of Letter are shorter by the height of a part.
const mostOn = {
  A4: { neverApplied: 10, happened: 6, applied: 5, lessons: 5, usual: 14, rules: 4, reasons: 8 },
  Letter: { neverApplied: 8, happened: 5, applied: 4, lessons: 4, usual: 12, rules: 3, reasons: 7 },
} as const;

/** A brief as it is printed, and how many lines of each part are on the screen only. */
export interface ShortBrief {
  readonly brief: PlanningBrief;
  readonly more: Readonly<Record<BriefPartName, number>>;
}

/** The first lines of each part of a brief, without what was left out; whatever was ticked is among them. */
export function shortBrief(all: PlanningBrief, plan: Plan, paper: Paper['name']): ShortBrief {
  const most = mostOn[paper];
  const kept = keptBrief(all, plan);
  const { changes, rules, targets } = plan.carried;
  const brief = {
    ...kept,
    neverApplied: firstOf(kept.neverApplied, most.neverApplied, ({ caseId, change }) =>
      isCarried(changes, { caseId, id: change.id }),
    ),
    happened: firstOf(kept.happened, most.happened),
    applied: firstOf(kept.applied, most.applied),
    lessons: firstOf(kept.lessons, most.lessons),
    usual: firstOf(kept.usual, most.usual, ({ from }) => isCarried(targets, from)),
    rules: firstOf(kept.rules, most.rules, ({ fired }) =>
      fired.some(({ caseId, ruleId }) => isCarried(rules, { caseId, id: ruleId })),
    ),
    reasons: firstOf(kept.reasons, most.reasons, ({ key }) => plan.worries.includes(key)),
  };
  const missing = (part: BriefPartName) => kept[part].length - brief[part].length;
  return {
    brief,
    more: {
      neverApplied: missing('neverApplied'),
      happened: missing('happened'),
      applied: missing('applied'),
      lessons: missing('lessons'),
      usual: missing('usual'),
      rules: missing('rules'),
      reasons: missing('reasons'),
    },
  };
}

function firstOf<Line>(
  lines: readonly Line[],
  most: number,
  isTicked: (line: Line) => boolean = () => false,
): readonly Line[] {
  let room = most - lines.filter(isTicked).length;
  return lines.filter((line) => {
    if (isTicked(line)) return true;
    room -= 1;
    return room >= 0;
  });
}
