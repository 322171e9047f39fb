const WORD = /[\p{L}\p{N}]+/gu;

/** Whether every word that was typed begins a word of a text; nothing typed is in every text. */
export function matcherOf(typed: string): (text: string) => boolean {
  const wanted = wordsOf(typed);
  return (text) => {
    const words = wordsOf(text);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  };
}

/** A text with the beginnings that were typed between U+0001 and U+0002, as `Marked` shows it. */
export function markMatches(text: string, typed: string): string {
  const wanted = wordsOf(typed);
  return text.normalize('NFC').replace(WORD, (word) => {
    const folded = word.toLowerCase();
    const longest = Math.max(0, ...wanted.filter((one) => folded.startsWith(one)).map((one) => one.length));
    return longest === 0 ? word : `\u0001${word.slice(0, longest)}\u0002${word.slice(longest)}`;
  });
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}
