import type { QueryTerm } from '../../../shared/core/search/case-query.ts';
import { indexForm, spaced } from '../../../shared/core/search/index-form.ts';
import { matchAny } from '../../../shared/core/search/match-expression.ts';
import { allowedDistance, wordDistance } from '../../../shared/core/search/word-distance.ts';
import type { WordsTable } from './words-table.ts';

/** A word that this few cases have may be a slip of the keyboard. */
export const FEW = 3;
const MOST = 4;

/**
 * The words of the notebook that typed ones may be meant for, by the typed word: those a letter or two away, the nearest
 * and then the most frequent first. Only of words that few cases have; phrases are meant as they are.
 */
export function nearWords(table: WordsTable, terms: readonly QueryTerm[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, readonly string[]>();
  for (const term of terms) {
    const word = indexForm(spaced(term.text));
    const most = allowedDistance(word);
    const expression = matchAny([term]);
    if (term.phrase || most === 0 || !/^[\p{L}\p{M}]+$/u.test(word) || expression === null) continue;
    if (table.count(expression) >= FEW) continue;
    const length = Array.from(word).length;
    const found = table
      .wordsBetween(length - most, length + most)
      .filter(({ word: other }) => !other.startsWith(word))
      .map(({ word: other, docs }) => ({ other, docs, distance: wordDistance(word, other, most) }))
      .filter(({ distance }) => distance <= most)
      .sort((a, b) => a.distance - b.distance || b.docs - a.docs || (a.other < b.other ? -1 : 1));
    if (found.length > 0)
      near.set(
        term.text,
        found.slice(0, MOST).map(({ other }) => other),
      );
  }
  return near;
}
