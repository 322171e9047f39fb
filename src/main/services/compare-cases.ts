import type { CaseStudy } from '../../shared/core/case-study/case-study.ts';
import { displayTitle } from '../../shared/core/case-study/case-study.ts';
import { comparison } from '../../shared/core/compare/comparison.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import type { ComparedCases } from '../../shared/ipc/library-answers.ts';
import type { Notebook } from '../storage/notebook.ts';

/** Holds cases against each other as they are on the disk; what cannot be read is told, and the others are compared. */
export async function compareCases(
  { cases, library }: Pick<Notebook, 'cases' | 'library'>,
  ids: readonly Ulid[],
): Promise<ComparedCases> {
  const read: CaseStudy[] = [];
  const unread: ComparedCases['unread'][number][] = [];
  for (const id of ids) {
    const one = await cases.read(id);
    if (one.ok) read.push(one.value);
    else unread.push({ id, title: displayTitle(library.titleOf(id) ?? ''), why: one.failure.message });
  }
  return { comparison: comparison(read), unread };
}
