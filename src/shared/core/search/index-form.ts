/** Stands between what is no word to a reader but one to look for; a reader never sees it. */
const GAP = '\u200b';

// Scripts that write no spaces between words. Each letter with its marks is looked for by itself, and an emoji too.
const APART =
  /(?:[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{So}]\p{M}*)+/gu;
const ONE = /.\p{M}*/gsu;
// Beginning with a letter where it may carry the marks that follow.
const UNUSUAL = /[A-Za-z]?[^\0-\x7f\u2000-\u206f]+/g;

/**
 * A text with a gap between the letters of scripts without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) and
 * around emoji: they are then looked for as a run of letters, and found in the middle of a sentence.
 */
export function spaced(text: string): string {
  return text.replace(APART, (run) => `${GAP}${(run.match(ONE) ?? []).join(GAP)}${GAP}`);
}

/** Takes the gaps out again. */
export function unspaced(text: string): string {
  return text.replaceAll(GAP, '');
}

/**
 * A spaced text as it is looked for: letter case, accents and other marks that readers leave out do not count, nor does
 * whether an i has its dot. It has as many words as before, each in its place, so that what is found in it can be shown in
 * the text itself.
 */
export function indexForm(text: string): string {
  return text.replace(UNUSUAL, (part) => plain(part));
}

const LATIN_MARKS = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)\p{M}/gu;
// Vowel signs that most Arabic and Hebrew is written without, and the stroke that stretches a word.
const LEFT_OUT =
  /(?<=[\p{Script=Arabic}\p{Script=Hebrew}][\p{M}\u0640]*)[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0655\u0670\u06d6-\u06ed]/gu;
const WIDE = /[\uff10-\uff5a\ufb00-\ufb06]/g;
const SPELLED: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ς: 'σ' },
};

function plain(part: string): string {
  return part
    .replace(WIDE, (letter) => letter.normalize('NFKC'))
    .normalize('NFD')
    .toLowerCase()
    .replace(LATIN_MARKS, '')
    .replace(LEFT_OUT, '')
    .replace(/[ıßæœøđðłþς]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFC');
}
