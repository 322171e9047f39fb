import { limits } from '../limits.ts';

/**
 * The SQLite FTS5 expression for what a person typed: every word must occur, in any order; each word also matches
 * as a beginning; "quoted words" must stand together; -word must not occur. Null when nothing can be looked for
 * (no letter or digit, or only exclusions). Every word is quoted, so that no operator of FTS5 can be typed in.
 */
export function matchExpression(typed: string): string | null {
  const text = typed.slice(0, limits.queryLength).normalize('NFC');
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const match of text.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu)) {
    const [, minus = '', phrase, word] = match;
    const term = phrase ?? word ?? '';
    if (!/[\p{L}\p{N}]/u.test(term)) continue;
    const quoted = `"${term.replaceAll('"', '""')}"`;
    (minus ? unwanted : wanted).push(phrase === undefined ? `${quoted}*` : quoted);
  }
  if (wanted.length === 0) return null;
  const all = wanted.join(' AND ');
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`;
}
