import type { Lesson } from '../../../shared/core/learning/lesson.ts';
import type { CaseTargets } from '../../app/use-targets.ts';

/** What the line of a lesson and its form are given. */
export interface LessonProps {
  readonly lesson: Lesson;
  /** Whether it was begun on this screen, and may not be on the disk yet. */
  readonly isNew: boolean;
  readonly cases: CaseTargets;
  readonly writable: boolean;
  readonly onSaved: (lesson: Lesson) => void;
  readonly onTrash: (lesson: Lesson) => void;
}
