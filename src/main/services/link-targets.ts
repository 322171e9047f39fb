import type { Ulid } from '../../shared/core/ids.ts';
import type { LinkTarget } from '../../shared/ipc/contract.ts';
import type { Notebook } from '../storage/notebook.ts';

/** What is behind links to cases: by the list, and for what it does not hold, by the trash. No case file is read. */
export async function linkTargets(
  { library, cases }: Pick<Notebook, 'library' | 'cases'>,
  ids: readonly Ulid[],
): Promise<readonly LinkTarget[]> {
  // A list that is still being made must not call a case gone.
  if (ids.some((id) => library.titleOf(id) === null)) await library.ready;
  const gone = ids.filter((id) => library.titleOf(id) === null);
  const trashed = new Map(gone.length > 0 ? (await cases.trashed()).map((row) => [row.id, row.title]) : []);
  return ids.map((id) => {
    const title = library.titleOf(id);
    if (title !== null) return { id, title, place: 'notebook', degree: library.degreeOf(id) };
    return { id, title: trashed.get(id) ?? '', place: trashed.has(id) ? 'trash' : 'nowhere', degree: null };
  });
}
