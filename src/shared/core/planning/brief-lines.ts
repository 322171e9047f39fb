import { folded } from '../folded.ts';
import type { PlanningBrief } from './brief.ts';
import type { BriefPartName } from './brief-words.ts';
import type { UsualNumber } from './parts/usual-numbers.ts';
import type { FromCase, Plan } from './plan.ts';

/** A line of a brief that may be left out, by its key and its words. */
export interface BriefLine {
  readonly key: string;
  readonly text: string;
}

/** The key of each kind of line: it says of which part and of what it is, whatever else matches. */
export const lineKeys = {
  neverApplied: (changeId: string) => `change ${changeId}`,
  happened: (caseId: string) => `case ${caseId}`,
  applied: (text: string) => `applied ${folded(text)}`,
  lessons: (lessonId: string) => `lesson ${lessonId}`,
  usual: ({ metric, unit, currency }: Pick<UsualNumber, 'metric' | 'unit' | 'currency'>) =>
    `usual ${folded(metric)} ${unit} ${currency ?? ''}`,
  rules: (text: string) => `rule ${folded(text)}`,
  reasons: (reasonKey: string) => `reason ${reasonKey}`,
} as const satisfies Record<BriefPartName, unknown>;

/** The lines of a part of the brief. */
export function briefLines(brief: PlanningBrief, part: BriefPartName): readonly BriefLine[] {
  switch (part) {
    case 'neverApplied':
      return brief.neverApplied.map(({ change }) => ({ key: lineKeys.neverApplied(change.id), text: change.text }));
    case 'happened':
      return brief.happened.map(({ caseId, title }) => ({ key: lineKeys.happened(caseId), text: title }));
    case 'applied':
      return brief.applied.map(({ text }) => ({ key: lineKeys.applied(text), text }));
    case 'lessons':
      return brief.lessons.map(({ lesson }) => ({ key: lineKeys.lessons(lesson.id), text: lesson.statement }));
    case 'usual':
      return brief.usual.map((one) => ({ key: lineKeys.usual(one), text: one.metric }));
    case 'rules':
      return brief.rules.map(({ text }) => ({ key: lineKeys.rules(text), text }));
    case 'reasons':
      return brief.reasons.map(({ key, text }) => ({ key: lineKeys.reasons(key), text }));
  }
}

/** Whether a line is still part of a plan's brief. */
export function isKept({ leftOut }: Pick<Plan, 'leftOut'>, key: string): boolean {
  return !leftOut.includes(key);
}

/** The brief without the lines that were left out of it, and without the pictures of cases that were. */
export function keptBrief(brief: PlanningBrief, plan: Pick<Plan, 'leftOut'>): PlanningBrief {
  const kept = (key: string) => isKept(plan, key);
  return {
    ...brief,
    neverApplied: brief.neverApplied.filter(({ change }) => kept(lineKeys.neverApplied(change.id))),
    happened: brief.happened.filter(({ caseId }) => kept(lineKeys.happened(caseId))),
    applied: brief.applied.filter(({ text }) => kept(lineKeys.applied(text))),
    lessons: brief.lessons.filter(({ lesson }) => kept(lineKeys.lessons(lesson.id))),
    usual: brief.usual.filter((one) => kept(lineKeys.usual(one))),
    rules: brief.rules.filter(({ text }) => kept(lineKeys.rules(text))),
    reasons: brief.reasons.filter(({ key }) => kept(lineKeys.reasons(key))),
    pictures: brief.pictures.filter(({ caseId }) => kept(lineKeys.happened(caseId))),
  };
}

/** Whether something of a past case is carried into the new one. */
export function isCarried(carried: readonly FromCase[], from: Pick<FromCase, 'caseId' | 'id'>): boolean {
  return carried.some((one) => one.caseId === from.caseId && one.id === from.id);
}
