const MARKS = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)\p{M}/gu;

/**
 * A text as it is compared where accents, letter case and kinds of spaces do not count: "İstanbul", "ISTANBUL" and
 * "ıstanbul" are one. Accents of Latin, Greek and Cyrillic letters only: elsewhere marks are vowels. Folding twice
 * changes nothing more.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
