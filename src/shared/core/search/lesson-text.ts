import type { Lesson } from '../learning/lesson.ts';

/** What the index sees of a lesson: statement, goals and where it holds, NFC, and the ids of its cases. */
export function lessonText(
  lesson: Pick<Lesson, 'id' | 'statement' | 'scope' | 'goals' | 'supporting' | 'contradicting'>,
) {
  return {
    id: lesson.id,
    title: lesson.statement.normalize('NFC'),
    names: lesson.goals.join('\n').normalize('NFC'),
    body: lesson.scope.normalize('NFC'),
    cases: [...lesson.supporting, ...lesson.contradicting].join(' '),
  };
}
