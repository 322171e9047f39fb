import { displayTitle } from '../../shared/core/case-study/case-study.ts';
import { fileNameFor } from '../../shared/core/export/file-name.ts';
import type { Failure } from '../../shared/core/failure.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import { playbook } from '../../shared/core/learning/playbook.ts';
import { type Result, success } from '../../shared/core/result.ts';
import type { PrintOptions } from '../../shared/ipc/contract.ts';
import type { Notebook } from '../storage/notebook.ts';
import { composePlaybook, composePlaybookPage } from './compose-playbook.tsx';
import { type MadePages, makePages, type PrintSurroundings, printedDate } from './make-pages.ts';
import { words } from './playbook-words.ts';
import { webPage } from './web-page.ts';

type Lessons = Pick<Notebook, 'name' | 'attachments' | 'lessons' | 'library'>;

/** Prints the lessons of a notebook by goal. Files of lessons that cannot be read are told of before it is handed on. */
export async function renderPlaybookPages(
  notebook: Lessons,
  { paper }: PrintOptions,
  surroundings: PrintSurroundings,
): Promise<Result<MadePages, Failure>> {
  const { request, title, warnings } = await readPlaybook(notebook, surroundings);
  const compose = () => composePlaybook({ ...request, paper });
  return makePages(notebook.attachments, { title, compose, shown: new Set(), warnings }, surroundings);
}

/** The same as one HTML file without scripts that needs nothing beside it. */
export async function renderPlaybookFile(
  notebook: Lessons,
  surroundings: Pick<PrintSurroundings, 'locale' | 'now'>,
): Promise<Result<MadePages, Failure>> {
  const { request, title, warnings } = await readPlaybook(notebook, surroundings);
  return success({ bytes: webPage(composePlaybookPage(request)), fileName: fileNameFor(title, 'html'), warnings });
}

async function readPlaybook(
  { name, lessons, library }: Lessons,
  surroundings: Pick<PrintSurroundings, 'locale' | 'now'>,
) {
  const { locale } = surroundings;
  const { records, unreadable } = await lessons.list();
  const request = {
    chapters: playbook(records, { exists: (id) => library.titleOf(id) !== null, locale }),
    count: records.length,
    caseOf: (id: Ulid) => ({ title: displayTitle(library.titleOf(id) ?? ''), degree: library.degreeOf(id) }),
    notebook: name,
    locale,
    date: printedDate(surroundings),
  };
  const warnings = unreadable > 0 ? [words.unreadable(unreadable.toLocaleString(locale), unreadable === 1)] : [];
  return { request, title: `${words.title}, ${name}`, warnings };
}
