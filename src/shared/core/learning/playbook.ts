import { folded } from '../folded.ts';
import type { Ulid } from '../ids.ts';
import { type Lesson, type LessonStanding, lessonStanding } from './lesson.ts';

/** A lesson with the cases that are still there, a case on both sides counted against it. */
export interface PlaybookLesson {
  readonly lesson: Lesson;
  readonly standing: LessonStanding;
  readonly supporting: readonly Ulid[];
  readonly contradicting: readonly Ulid[];
  /** How many of its cases are gone. */
  readonly gone: number;
}

/** The lessons of one goal; `goal` is null for those that name none. */
export interface PlaybookChapter {
  readonly goal: string | null;
  readonly lessons: readonly PlaybookLesson[];
}

/**
 * The lessons by goal, goals by name and those without one last; within a goal the best founded first, of equals the
 * newer. A lesson stands under each of its goals. `exists` tells which cases are still in the notebook.
 */
export function playbook(
  lessons: readonly Lesson[],
  { exists, locale }: { readonly exists: (caseId: Ulid) => boolean; readonly locale: string },
): readonly PlaybookChapter[] {
  const chapters = new Map<string, { readonly goal: string | null; readonly lessons: PlaybookLesson[] }>();
  const standing = lessons.map((lesson) => standingLesson(lesson, exists)).toSorted(byStanding);
  for (const one of standing) {
    const goals = new Map(one.lesson.goals.map((goal) => [folded(goal), goal.trim()]));
    goals.delete('');
    for (const [key, goal] of goals.size > 0 ? goals : [['', null] as const]) {
      const chapter = chapters.get(key) ?? { goal, lessons: [] };
      chapter.lessons.push(one);
      chapters.set(key, chapter);
    }
  }
  const collator = new Intl.Collator(locale, { numeric: true });
  return [...chapters.values()].toSorted((a, b) => {
    if (a.goal === null || b.goal === null) return a.goal === b.goal ? 0 : a.goal === null ? 1 : -1;
    return collator.compare(a.goal, b.goal);
  });
}

function standingLesson(lesson: Lesson, exists: (caseId: Ulid) => boolean): PlaybookLesson {
  const against = new Set(lesson.contradicting);
  const speaksFor = [...new Set(lesson.supporting)].filter((id) => !against.has(id));
  const contradicting = [...against].filter(exists);
  const supporting = speaksFor.filter(exists);
  return {
    lesson,
    standing: lessonStanding(lesson, exists),
    supporting,
    contradicting,
    gone: speaksFor.length + against.size - supporting.length - contradicting.length,
  };
}

function byStanding(a: PlaybookLesson, b: PlaybookLesson): number {
  return b.standing.supporting - a.standing.supporting || (a.lesson.createdAt < b.lesson.createdAt ? 1 : -1);
}
