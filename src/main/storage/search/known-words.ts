import { wordDistance } from '../../../shared/core/search/word-distance.ts';

/** Words that were written, to be looked through for those a letter or two away from one that was typed. */
export interface KnownWords {
  /** Takes in the words of a text in its index form; answers those that are new. */
  add(text: string): readonly string[];
  /**
   * Those not further than `most` letters from a word and not beginning with it: the nearest, then the most frequent
   * first; none that nobody has any more.
   */
  near(word: string, most: number, frequencyOf: (word: string) => number): readonly string[];
}

/** What full text takes for a word. */
const WORD = /[\p{L}\p{M}\p{N}\p{Co}\p{So}]+/gu;
/** Nobody mistypes a longer one by two letters. */
const LONGEST = 40;
/** How many are near enough to be asked how frequent they are. */
const CANDIDATES = 40;

export function createKnownWords(beginning: readonly string[]): KnownWords {
  const words = [...beginning];
  /** Which letters each word has. */
  const letters = words.map(lettersOf);
  const all = new Set(words);
  return {
    add(text) {
      const fresh: string[] = [];
      for (const typed of text.match(WORD) ?? []) {
        const word = typed.toLowerCase();
        if (all.has(word) || word.length > LONGEST) continue;
        all.add(word);
        words.push(word);
        letters.push(lettersOf(word));
        fresh.push(word);
      }
      return fresh;
    },
    near(word, most, frequencyOf) {
      const own = lettersOf(word);
      const found: { readonly other: string; readonly distance: number }[] = [];
      for (const [i, other] of words.entries()) {
        // Each letter that is wrong makes at most two kinds of letters differ.
        if (Math.abs(other.length - word.length) > most || bitsIn((letters[i] ?? 0) ^ own) > 2 * most) continue;
        const distance = other.startsWith(word) ? most + 1 : wordDistance(word, other, most);
        if (distance <= most) found.push({ other, distance });
      }
      return found
        .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
        .slice(0, CANDIDATES)
        .map((one) => ({ ...one, docs: frequencyOf(one.other) }))
        .filter(({ docs }) => docs > 0)
        .sort((a, b) => a.distance - b.distance || b.docs - a.docs || (a.other < b.other ? -1 : 1))
        .map(({ other }) => other);
    },
  };
}

/** Which letters a word has, as bits; letters of other scripts share them. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function bitsIn(value: number): number {
  let count = 0;
  for (let left = value; left !== 0; left &= left - 1) count += 1;
  return count;
}
