import { folded } from '../../../shared/core/folded.ts';
import type { PlanningBrief } from '../../../shared/core/planning/brief.ts';
import type { Plan } from '../../../shared/core/planning/plan.ts';
import type { BriefPartName } from './brief-props.ts';

/** A line of a brief that may be left out, by its key and its words. */
export interface BriefLine {
  readonly key: string;
  readonly text: string;
}

/** The lines of a part of the brief. A key says of which part and of what it is, whatever else matches. */
export function briefLines(brief: PlanningBrief, part: BriefPartName): readonly BriefLine[] {
  switch (part) {
    case 'neverApplied':
      return brief.neverApplied.map(({ change }) => ({ key: `change ${change.id}`, text: change.text }));
    case 'happened':
      return brief.happened.map(({ caseId, title }) => ({ key: `case ${caseId}`, text: title }));
    case 'applied':
      return brief.applied.map(({ text }) => ({ key: `applied ${folded(text)}`, text }));
    case 'lessons':
      return brief.lessons.map(({ lesson }) => ({ key: `lesson ${lesson.id}`, text: lesson.statement }));
    case 'usual':
      return brief.usual.map(({ metric, unit, currency }) => ({
        key: `usual ${folded(metric)} ${unit} ${currency ?? ''}`,
        text: metric,
      }));
    case 'rules':
      return brief.rules.map(({ text }) => ({ key: `rule ${folded(text)}`, text }));
    case 'reasons':
      return brief.reasons.map(({ key, text }) => ({ key: `reason ${key}`, text }));
  }
}

/** Whether a line is still part of a plan's brief. */
export function isKept({ leftOut }: Pick<Plan, 'leftOut'>, key: string): boolean {
  return !leftOut.includes(key);
}
