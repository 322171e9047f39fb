/** Words looked at, and the least letters of one: a plan is a sentence, and short words are in every text. */
const MOST_WORDS = 40;
const LEAST_LETTERS = 3;

/**
 * The FTS5 expression for a sentence: any of its words may occur, whole; the rank tells how well. Null when there is no
 * word to look for. Every word is quoted, so that no operator of FTS5 can be typed in.
 */
export function sentenceExpression(sentence: string): string | null {
  const words = sentence.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const long = [...new Set(words.filter((word) => [...word].length >= LEAST_LETTERS))].slice(0, MOST_WORDS);
  return long.length === 0 ? null : long.map((word) => `"${word}"`).join(' OR ');
}
