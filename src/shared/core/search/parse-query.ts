import { quoted } from '../isolated.ts';
import { limits } from '../limits.ts';
import { failed, type Result, success } from '../result.ts';
import { shortened } from '../shortened.ts';
import type { CaseQuery, QueryCondition, QueryFilter, QueryTerm } from './case-query.ts';
import { queryKeys, readCondition } from './query-keys.ts';
import { type QueryToken, queryTokens } from './query-tokens.ts';
import { wordDistance } from './word-distance.ts';

/** Words beyond these are left out: each is looked up by itself. */
const MOST_WORDS = 64;

/**
 * Reads what was typed into the search field: words in any order, each also as a beginning, "phrases", -exclusions and
 * filters such as goal:awareness or outcome:<40. Several filters of one kind are alternatives, of different kinds all must
 * hold. Fails with a sentence where nothing sensible can be looked for; blanks ask for all cases.
 */
export function parseQuery(typed: string): Result<CaseQuery, string> {
  const text = typed.slice(0, limits.queryLength);
  const wanted: QueryTerm[] = [];
  const unwanted: QueryTerm[] = [];
  const conditions = new Map<string, QueryCondition[]>();
  const filters: QueryFilter[] = [];
  const tokens = queryTokens(text);
  for (const token of tokens) {
    if (token.key !== null && token.key in queryKeys) {
      const read = readCondition(token.key, token.value, token.typed);
      if (!read.ok) return read;
      if (token.not) filters.push({ not: true, anyOf: [read.value] });
      else conditions.set(token.key, [...(conditions.get(token.key) ?? []), read.value]);
      continue;
    }
    const meant = token.key !== null && keyMeant(token.key);
    if (meant) return failed(notAFilter(token, meant));
    const words = token.key === null ? token.value : token.typed.slice(token.not ? 1 : 0).replaceAll('"', '');
    const term = { text: words, phrase: token.quoted };
    if (isWord(words) && !isIn(token.not ? unwanted : wanted, term)) (token.not ? unwanted : wanted).push(term);
  }
  for (const [key, all] of conditions) filters.push(...filtersOf(key, all));
  if (tokens.length > 0 && wanted.length + unwanted.length + filters.length === 0) return failed(noWord(text.trim()));
  return success({
    wanted: wanted.slice(0, MOST_WORDS),
    unwanted: unwanted.slice(0, MOST_WORDS),
    filters,
    remarks: [
      typed.length > text.length ? `Only the first ${limits.queryLength} characters were looked for.` : '',
      Math.max(wanted.length, unwanted.length) > MOST_WORDS
        ? `Only the first ${MOST_WORDS} words were looked for.`
        : '',
    ].filter((remark) => remark !== ''),
  });
}

// Two ends of a time or of a range are no alternatives: both must hold.
function filtersOf(key: string, all: readonly QueryCondition[]): readonly QueryFilter[] {
  const isRange = ['before', 'after', 'since', 'outcome'].includes(key) && all.every(({ by }) => by !== 'facet');
  return isRange ? all.map((one) => ({ not: false, anyOf: [one] })) : [{ not: false, anyOf: all }];
}

// What full text takes for a word: letters, digits and pictures.
function isWord(text: string): boolean {
  return /[\p{L}\p{N}\p{So}]/u.test(text);
}

function isIn(terms: readonly QueryTerm[], { text, phrase }: QueryTerm): boolean {
  return terms.some((one) => one.text === text && one.phrase === phrase);
}

function keyMeant(key: string): string | undefined {
  return key.length < 3 ? undefined : Object.keys(queryKeys).find((one) => wordDistance(one, key, 1) === 1);
}

function notAFilter({ key, typed }: QueryToken, meant: string): string {
  return `“${key}:” is no filter; did you mean ${meant}:? To look for the words, put them in quotes: ${quoted(shortened(typed))}.`;
}

function noWord(text: string): string {
  return `${quoted(shortened(text))} has no letter or digit to look for.`;
}
