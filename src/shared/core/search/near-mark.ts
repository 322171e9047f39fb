/** Characters before a match that a line of the list has room for. */
const BEFORE = 24;
const MARK = '\u0001';

/**
 * A piece of text that begins not long before its first match (between U+0001 and U+0002), at a word where there are
 * spaces, so that the match is seen in one line. Without a match, or with an early one, it stays.
 */
export function nearMark(text: string): string {
  const at = text.indexOf(MARK);
  const before = Array.from(text.slice(0, Math.max(0, at)));
  if (before.length <= BEFORE) return text;
  const kept = before.slice(-BEFORE).join('');
  const space = kept.search(/\s/u);
  return `…${space < 0 ? kept : kept.slice(space + 1)}${text.slice(at)}`;
}
