import { indexForm, spaced } from './index-form.ts';

/** Words looked at, and the least letters of one: a plan is a sentence, and short words are in every text. */
const MOST_WORDS = 40;
const LEAST_LETTERS = 3;

/**
 * The FTS5 expression for a sentence: any of its words may occur, whole; the rank tells how well. In scripts without
 * spaces, two letters side by side stand for a word. Null when there is no word to look for. Every word is quoted, so that
 * no operator of FTS5 can be typed in.
 */
export function sentenceExpression(sentence: string): string | null {
  const runs = sentence.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const words = [...new Set(runs.flatMap(wordsIn))].slice(0, MOST_WORDS);
  return words.length === 0 ? null : words.map((word) => `"${word}"`).join(' OR ');
}

function wordsIn(run: string): readonly string[] {
  const parts = indexForm(spaced(run)).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (parts.length > 1) return parts.slice(1).map((part, before) => `${parts[before]} ${part}`);
  return parts.filter((part) => [...part].length >= LEAST_LETTERS);
}
