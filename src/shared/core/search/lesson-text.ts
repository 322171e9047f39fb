import type { Lesson } from '../learning/lesson.ts';

/** What full-text search sees of a lesson, NFC: its statement, its goals, and where it holds. */
export function lessonText({ id, statement, scope, goals }: Pick<Lesson, 'id' | 'statement' | 'scope' | 'goals'>) {
  return {
    id,
    title: statement.normalize('NFC'),
    names: goals.join('\n').normalize('NFC'),
    body: scope.normalize('NFC'),
  };
}
