import { type Lesson, lessonStanding } from '../../../shared/core/learning/lesson.ts';
import { standingText as textOf } from '../../../shared/core/learning/standing-text.ts';
import type { CaseTargets } from '../../app/use-targets.ts';
import { words } from './words.ts';

/** How a lesson stands in words, by the cases that are still in the notebook; before they are looked up, by all it names. */
export function standingText(lesson: Lesson, cases: CaseTargets): string {
  // Of one that is being written no case is gone.
  if (lesson.supporting.length + lesson.contradicting.length === 0) return words.noCaseYet;
  return textOf(
    lessonStanding(lesson, (id) => {
      const target = cases.get(id);
      return target === undefined || target.place === 'notebook';
    }),
  );
}
