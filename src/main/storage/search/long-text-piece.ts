import { indexForm } from '../../../shared/core/search/index-form.ts';

const WORD = /[\p{L}\p{M}\p{N}\p{Co}\p{So}]+/gu;
const BEFORE = 40;
const AFTER = 120;

/**
 * A piece of a long text around the first word that an expression asks for, which stands between U+0001 and U+0002; its
 * beginning where there is none. In one pass: FTS5's own way holds every place against every other.
 */
export function longTextPiece(text: string, expression: string): string {
  const asked = [...expression.matchAll(/"((?:[^"]|"")*)"/g)].flatMap(
    ([, term = '']) => term.toLowerCase().match(WORD)?.slice(0, 1) ?? [],
  );
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const form = indexForm(word).toLowerCase();
    if (!asked.some((one) => form.startsWith(one))) continue;
    const end = index + word.length;
    const before = text.slice(Math.max(0, index - BEFORE), index);
    return `${before}\u0001${word}\u0002${text.slice(end, end + AFTER)}…`;
  }
  return `${text.slice(0, AFTER)}…`;
}
