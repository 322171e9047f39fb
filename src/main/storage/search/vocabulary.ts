import type { DatabaseSync } from 'node:sqlite';
import { wordDistance } from '../../../shared/core/search/word-distance.ts';

/** The schema: every word of the full text, as FTS5 has it. */
export const VOCABULARY_SCHEMA = "CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, 'row');";

/** The words of the notebook. */
export interface Vocabulary {
  /** Those not further than `most` letters from a word and not beginning with it: the nearest, then the most frequent first. */
  near(word: string, most: number): readonly string[];
  /** A text was put in. */
  changed(): void;
}

/** A few saves bring few new words, and reading all of a large notebook's takes a blink. */
const SOON = 64;
const SMALL = 5_000;
/** How many are near enough to be asked how frequent they are. */
const CANDIDATES = 40;

/** The words are read when they are first asked for, and again after some changes. */
export function createVocabulary(database: DatabaseSync): Vocabulary {
  const all = database.prepare("SELECT group_concat(term, ' ') AS words FROM vocabulary");
  const frequency = database.prepare('SELECT doc FROM vocabulary WHERE term = ?');
  let known: { readonly words: readonly string[]; readonly letters: Int32Array } | undefined;
  let changes = 0;

  function read() {
    if (known && (changes === 0 || (known.words.length > SMALL && changes < SOON))) return known;
    const words = String(all.get()?.words ?? '').split(' ');
    known = { words, letters: Int32Array.from(words, lettersOf) };
    changes = 0;
    return known;
  }

  return {
    near(word, most) {
      const { words, letters } = read();
      const own = lettersOf(word);
      const found: { readonly other: string; readonly distance: number }[] = [];
      for (const [i, other] of words.entries()) {
        // Each letter that is wrong makes at most two kinds of letters differ.
        if (Math.abs(other.length - word.length) > most || bitsIn((letters[i] ?? 0) ^ own) > 2 * most) continue;
        const distance = other.startsWith(word) ? most + 1 : wordDistance(word, other, most);
        if (distance <= most) found.push({ other, distance });
      }
      return found
        .sort((a, b) => a.distance - b.distance)
        .slice(0, CANDIDATES)
        .map((one) => ({ ...one, docs: Number(frequency.get(one.other)?.doc ?? 0) }))
        .sort((a, b) => a.distance - b.distance || b.docs - a.docs || (a.other < b.other ? -1 : 1))
        .map(({ other }) => other);
    },
    changed() {
      changes += 1;
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
