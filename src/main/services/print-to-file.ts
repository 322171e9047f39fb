import { type Failure, failureOf } from '../../shared/core/failure.ts';
import { failed, type Result } from '../../shared/core/result.ts';
import type { PrintRequest } from '../app/arguments.ts';
import type { Notebook } from '../storage/notebook.ts';
import type { Printing } from './printing.ts';

/** Prints the one case with this title or id to a file, without a window; the file's name, or why it was not made. `warn` is told what to know before the file is handed on. */
export async function printToFile(
  notebook: Notebook,
  printing: Printing,
  { titleOrId, to, paper }: PrintRequest,
  warn: (sentence: string) => void,
): Promise<Result<string, Failure>> {
  // A case written by another program since the last start is known once the folder has been looked through.
  await notebook.library.ready;
  const id = notebook.library.find(titleOrId);
  if (id === null) return failed(failureOf('no such case'));
  const pages = await printing.render(notebook, { is: 'case', id }, { paper });
  if (pages.ok) for (const warning of pages.value.warnings) warn(warning);
  return pages.ok ? printing.write(pages.value.token, to) : pages;
}
