import type { QueryTerm } from '../../../shared/core/search/case-query.ts';
import { indexForm, spaced } from '../../../shared/core/search/index-form.ts';
import { matchAny } from '../../../shared/core/search/match-expression.ts';
import { allowedDistance } from '../../../shared/core/search/word-distance.ts';
import type { WordsTable } from './words-table.ts';

/** A word that fewer cases have may be a slip of the keyboard. */
export const FEW = 3;
/** How many words a slip may be meant for. */
const MOST = 4;

/**
 * The words of the notebook that typed ones may be meant for, by the typed word: those a letter or two away, the nearest
 * and then the most frequent first. Only of words that few cases have; phrases are meant as they are.
 */
export function nearWords(
  table: Pick<WordsTable, 'count' | 'near'>,
  terms: readonly QueryTerm[],
): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, readonly string[]>();
  for (const term of terms) {
    const word = indexForm(spaced(term.text)).toLowerCase();
    const most = allowedDistance(word);
    const expression = matchAny([term]);
    if (term.phrase || most === 0 || !/^[\p{L}\p{M}]+$/u.test(word) || expression === null) continue;
    if (table.count(expression) >= FEW) continue;
    const found = table.near(word, most).slice(0, MOST);
    if (found.length > 0) near.set(term.text, found);
  }
  return near;
}
