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
