import { displayTitle } from '../../shared/core/case-study/case-study.ts';
import type { Failure } from '../../shared/core/failure.ts';
import { playbook } from '../../shared/core/learning/playbook.ts';
import type { Result } from '../../shared/core/result.ts';
import type { PrintOptions } from '../../shared/ipc/contract.ts';
import type { Notebook } from '../storage/notebook.ts';
import { composePlaybook } from './compose-playbook.tsx';
import { type MadePages, makePages, type PrintSurroundings, printedDate } from './make-pages.ts';
import { words } from './playbook-words.ts';

/** Prints the lessons of a notebook by goal. Files of lessons that cannot be read are told of before it is handed on. */
export async function renderPlaybookPages(
  { name, attachments, lessons, library }: Pick<Notebook, 'name' | 'attachments' | 'lessons' | 'library'>,
  { paper }: PrintOptions,
  surroundings: PrintSurroundings,
): Promise<Result<MadePages, Failure>> {
  const { locale } = surroundings;
  const { records, unreadable } = await lessons.list();
  const chapters = playbook(records, { exists: (id) => library.titleOf(id) !== null, locale });
  const date = printedDate(surroundings);
  const compose = () =>
    composePlaybook({
      chapters,
      count: records.length,
      caseOf: (id) => ({ title: displayTitle(library.titleOf(id) ?? ''), degree: library.degreeOf(id) }),
      notebook: name,
      ...{ paper, locale, date },
    });
  const warnings = unreadable > 0 ? [words.unreadable(unreadable.toLocaleString(locale), unreadable === 1)] : [];
  const title = `${words.title}, ${name}`;
  return makePages(attachments, { title, compose, shown: new Set(), warnings }, surroundings);
}
