import type { QueryTerm } from './case-query.ts';
import { indexForm, spaced } from './index-form.ts';

/**
 * The SQLite FTS5 expression of terms that must all occur, in any order; null of none. Every term is quoted, so that no
 * operator of FTS5 can be typed in. `otherwise` adds what else each word may begin with.
 */
export function matchAll(
  terms: readonly QueryTerm[],
  otherwise?: ReadonlyMap<string, readonly string[]>,
): string | null {
  const each = terms.map((term) => {
    const others = (otherwise?.get(term.text) ?? []).map((word) => `${quoted(word)}*`);
    return others.length === 0 ? expressionOf(term) : `(${[expressionOf(term), ...others].join(' OR ')})`;
  });
  return each.length === 0 ? null : each.join(' AND ');
}

/** The expression of terms of which any occurs; null of none. */
export function matchAny(terms: readonly QueryTerm[]): string | null {
  return terms.length === 0 ? null : terms.map(expressionOf).join(' OR ');
}

/**
 * A term as the index has it: a phrase as it is, anything else also as a beginning; a single letter that only in titles
 * and names, as nearly every text has a word that begins with it.
 */
function expressionOf({ text, phrase }: QueryTerm): string {
  const form = indexForm(spaced(text));
  if (phrase) return quoted(form);
  return /^\p{L}$/u.test(form) ? `(${quoted(form)} OR {title names} : ${quoted(form)}*)` : `${quoted(form)}*`;
}

// SQLite takes a NUL for the end of the expression.
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""').replaceAll('\0', ' ')}"`;
}
