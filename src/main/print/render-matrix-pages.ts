import type { Failure } from '../../shared/core/failure.ts';
import type { Result } from '../../shared/core/result.ts';
import type { PrintOptions } from '../../shared/ipc/contract.ts';
import type { Notebook } from '../storage/notebook.ts';
import { composeMatrix } from './compose-matrix.tsx';
import { type MadePages, makePages, type PrintSurroundings, printedDate } from './make-pages.ts';
import { words } from './matrix-words.ts';
import type { CountedGoals } from './page/compare/MatrixPages.tsx';

/** Prints how the cases of each goal came out. That cases are still being read is said on the page and beside it. */
export async function renderMatrixPages(
  { name, attachments }: Pick<Notebook, 'name' | 'attachments'>,
  counted: CountedGoals,
  { paper }: PrintOptions,
  surroundings: PrintSurroundings,
): Promise<Result<MadePages, Failure>> {
  const { locale } = surroundings;
  const compose = () => composeMatrix({ ...counted, notebook: name, paper, locale, date: printedDate(surroundings) });
  const warnings = counted.matrix.complete ? [] : [words.incomplete];
  return makePages(
    attachments,
    { title: `${words.title}, ${name}`, compose, shown: new Set(), warnings },
    surroundings,
  );
}
