import { compareWords } from '../../shared/core/compare/compare-words.ts';
import type { Failure } from '../../shared/core/failure.ts';
import { failureOf } from '../../shared/core/failure.ts';
import { quoted } from '../../shared/core/isolated.ts';
import { failed, type Result } from '../../shared/core/result.ts';
import type { PrintOptions } from '../../shared/ipc/contract.ts';
import type { ComparedCases } from '../../shared/ipc/library-answers.ts';
import type { Notebook } from '../storage/notebook.ts';
import { composeComparison } from './compose-comparison.tsx';
import { type MadePages, makePages, type PrintSurroundings, printedDate } from './make-pages.ts';

/** Prints cases side by side. A case that could not be read is told of before the pages are handed on. */
export async function renderComparisonPages(
  { name, attachments }: Pick<Notebook, 'name' | 'attachments'>,
  compared: ComparedCases,
  { paper }: PrintOptions,
  surroundings: PrintSurroundings,
): Promise<Result<MadePages, Failure>> {
  const { cases } = compared.comparison;
  if (cases.length === 0) return failed(failureOf('no such case'));
  const { locale } = surroundings;
  const date = printedDate(surroundings);
  const compose = () => composeComparison({ compared, notebook: name, paper, locale, date });
  const warnings = compared.unread.map(({ title, why }) => `${quoted(title)} is not on these pages: ${why}`);
  const title = `${compareWords.title}, ${cases.map((one) => one.title).join(', ')}`;
  return makePages(attachments, { title, compose, shown: new Set(), warnings }, surroundings);
}
