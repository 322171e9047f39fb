import type { HappenedBefore, PlanningBrief } from '../../shared/core/planning/brief.ts';
import { isCarried, keptBrief } from '../../shared/core/planning/brief-lines.ts';
import type { BriefPartName } from '../../shared/core/planning/brief-words.ts';
import type { Plan } from '../../shared/core/planning/plan.ts';

// So many that an ordinary brief stays within three pages.
const most = { neverApplied: 10, happened: 6, applied: 5, lessons: 5, usual: 14, rules: 4, reasons: 8 } as const;

/** How much of that is left, the lengths to be tried one after the other until the pages are few enough. */
export const briefLengths = [1, 0.75, 0.5, 0.3] as const;
export type BriefLength = (typeof briefLengths)[number];

/** A brief as it is printed, and how many lines of each part are on the screen only. */
export interface ShortBrief {
  readonly brief: PlanningBrief;
  readonly more: Readonly<Record<BriefPartName, number>>;
}

/** The first lines of each part of a brief, without what was left out; whatever was ticked is among them. */
export function shortBrief(all: PlanningBrief, plan: Plan, length: BriefLength): ShortBrief {
  const room = (part: keyof typeof most) => Math.ceil(most[part] * length);
  const kept = keptBrief(all, plan);
  const { changes, rules, targets } = plan.carried;
  const brief = {
    ...kept,
    neverApplied: firstOf(kept.neverApplied, room('neverApplied'), ({ caseId, change }) =>
      isCarried(changes, { caseId, id: change.id }),
    ),
    happened: firstOf(kept.happened, room('happened'), isExtreme(kept.happened)),
    applied: firstOf(kept.applied, room('applied')),
    lessons: firstOf(kept.lessons, room('lessons')),
    usual: firstOf(kept.usual, room('usual'), ({ from }) => isCarried(targets, from)),
    rules: firstOf(kept.rules, room('rules'), ({ fired }) =>
      fired.some(({ caseId, ruleId }) => isCarried(rules, { caseId, id: ruleId })),
    ),
    reasons: firstOf(kept.reasons, room('reasons'), ({ key }) => plan.worries.includes(key)),
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

/** The first of the lowest and of the highest outcomes: a brief that showed one side only would mislead. */
function isExtreme(lines: readonly HappenedBefore[]): (line: HappenedBefore) => boolean {
  const measured = lines.filter(({ degree }) => degree !== null).toSorted((a, b) => (a.degree ?? 0) - (b.degree ?? 0));
  const highest = measured.find(({ degree }) => degree === measured.at(-1)?.degree);
  return (line) => line === measured[0] || line === highest;
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
