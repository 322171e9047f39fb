import { BookOpenText, Compass } from 'lucide-react';
import { lessonStanding } from '../../../shared/core/learning/lesson.ts';
import type { Plan } from '../../../shared/core/planning/plan.ts';
import type { FoundLesson } from '../../../shared/ipc/record-answers.ts';
import type { CaseTargets } from '../../app/use-targets.ts';
import { markMatches, matcherOf } from '../../ui/matching-words.ts';
import type { PaletteChoice } from './palette-choice.ts';
import { words } from './words.ts';

const MOST = 5;

/** A lesson as a line: its statement, and in how many cases that are still there it was seen. */
export function lessonChoice({ lesson, titleMarks }: FoundLesson, cases: CaseTargets): PaletteChoice {
  const { supporting, seenOnce } = lessonStanding(lesson, (id) => (cases.get(id)?.place ?? 'notebook') === 'notebook');
  const seen = supporting === 0 ? '' : words.seenIn(String(supporting));
  return {
    id: `lesson-${lesson.id}`,
    name: lesson.statement,
    marks: titleMarks,
    about: seenOnce || supporting === 1 ? words.seenOnce : seen,
    icon: BookOpenText,
    leads: { to: 'lesson', id: lesson.id },
  };
}

/** The first plans whose name, goal or sentence has every word that was typed, the newest first. */
export function planChoices(typed: string, plans: readonly Plan[]): readonly PaletteChoice[] {
  const has = matcherOf(typed);
  return plans
    .filter(({ title, goal, sentence }) => has(`${title} ${goal} ${sentence}`))
    .toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
    .slice(0, MOST)
    .map((plan) => {
      const name = plan.title.trim() || plan.goal.trim() || words.untitledPlan;
      return {
        id: `plan-${plan.id}`,
        name,
        marks: markMatches(name, typed),
        about: plan.startedCase === null ? words.planNotBegun : words.planBegun,
        icon: Compass,
        leads: { to: 'plan', id: plan.id } as const,
      };
    });
}
