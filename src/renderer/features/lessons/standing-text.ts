import { type Lesson, lessonStanding } from '../../../shared/core/learning/lesson.ts';
import type { CaseTargets } from '../../app/use-targets.ts';
import { words } from './words.ts';

/** How a lesson stands in words, by the cases that are still in the notebook; before they are looked up, by all it names. */
export function standingText(lesson: Lesson, cases: CaseTargets): string {
  const { supporting, contradicting, seenOnce } = lessonStanding(lesson, (id) => {
    const target = cases.get(id);
    return target === undefined || target.place === 'notebook';
  });
  if (seenOnce) return words.seenOnce;
  return supporting + contradicting === 0 ? words.noneLeft : words.seen(supporting, contradicting);
}
