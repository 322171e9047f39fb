import { planningBrief } from '../../shared/core/planning/brief.ts';
import { type PastCase, pastCase } from '../../shared/core/planning/past-case.ts';
import type { BriefAnswer } from '../../shared/ipc/contract.ts';
import type { MatchesQuery } from '../../shared/ipc/past-answers.ts';
import type { Notebook } from '../storage/notebook.ts';

/**
 * The brief for a plan: the index chooses the cases, and those alone are read. One that cannot be read is left out, and
 * the brief then says that it is not complete.
 */
export async function planBrief(
  { library, cases, lessons }: Pick<Notebook, 'library' | 'cases' | 'lessons'>,
  query: MatchesQuery,
  { today, locale }: { readonly today: string; readonly locale: string },
): Promise<BriefAnswer> {
  const { complete, rows } = await library.past.matches(query);
  const found = await Promise.all(
    rows.map(async ({ id, match }): Promise<PastCase | null> => {
      const read = await cases.read(id);
      return read.ok ? pastCase(read.value, match) : null;
    }),
  );
  const readable = found.filter((one) => one !== null);
  const later = new Map<string, number>(rows.map(({ id, laterCases }) => [id, laterCases]));
  const brief = planningBrief(readable, {
    today,
    locale,
    laterCasesOf: (id) => later.get(id) ?? 0,
    degreeOf: (id) => library.degreeOf(id),
    exists: (id) => library.titleOf(id) !== null,
    lessons: (await lessons.list()).records,
  });
  return { complete: complete && readable.length === rows.length, brief };
}
