import type { Ulid } from '../../shared/core/ids.ts';
import type { Lesson } from '../../shared/core/learning/lesson.ts';
import type { FoundLesson } from '../../shared/ipc/record-answers.ts';
import type { Notebook } from '../storage/notebook.ts';

/** The lessons that have the words of a search, the best first, as they are on the disk. */
export async function findLessons(
  { library, lessons }: Pick<Notebook, 'library' | 'lessons'>,
  text: string,
): Promise<readonly FoundLesson[]> {
  const hits = await library.lessons(text);
  const found = await Promise.all(
    hits.map(async (hit) => {
      const lesson = await lessons.find(hit.id);
      return lesson === null ? [] : [{ ...hit, lesson }];
    }),
  );
  return found.flat();
}

/** The lessons a case speaks for or against, as they are on the disk, the newest first. */
export async function lessonsOf(
  { library, lessons }: Pick<Notebook, 'library' | 'lessons'>,
  caseId: Ulid,
): Promise<readonly Lesson[]> {
  const found = await Promise.all((await library.lessonsOf(caseId)).map((id) => lessons.find(id)));
  return found.filter((lesson) => lesson !== null).toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}
