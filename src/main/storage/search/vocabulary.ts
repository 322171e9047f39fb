import type { DatabaseSync } from 'node:sqlite';
import { wordDistance } from '../../../shared/core/search/word-distance.ts';

/**
 * The schema: how frequent each word is, as FTS5 has it, and the words themselves, as to list those FTS5 reads its whole
 * index. Words nobody writes any more stay among them.
 */
export const VOCABULARY_SCHEMA = `
  CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, 'row');
  CREATE TABLE terms (term TEXT PRIMARY KEY) WITHOUT ROWID;
`;

/** The words of the notebook. */
export interface Vocabulary {
  /** Those not further than `most` letters from a word and not beginning with it: the nearest, then the most frequent first. */
  near(word: string, most: number): readonly string[];
  /** Takes in the words of a text in its index form. */
  add(text: string): void;
  /** After a change that failed: they are read anew. */
  forget(): void;
}

/** What full text takes for a word. */
const WORD = /[\p{L}\p{M}\p{N}\p{Co}\p{So}]+/gu;
/** Nobody mistypes a longer one by two letters. */
const LONGEST = 40;
/** How many are near enough to be asked how frequent they are. */
const CANDIDATES = 40;

interface Known {
  readonly words: string[];
  /** Which letters each word has. */
  readonly letters: number[];
  readonly all: Set<string>;
}

/** The words are read when they are first needed, and then kept true. */
export function createVocabulary(database: DatabaseSync): Vocabulary {
  const all = database.prepare("SELECT group_concat(term, ' ') AS terms FROM terms");
  const insert = database.prepare('INSERT OR IGNORE INTO terms (term) VALUES (?)');
  const frequency = database.prepare('SELECT doc FROM vocabulary WHERE term = ?');
  let known: Known | undefined;

  function read(): Known {
    const words = String(all.get()?.terms ?? '').split(' ');
    known ??= { words, letters: words.map(lettersOf), all: new Set(words) };
    return known;
  }

  return {
    near(word, most) {
      const { words, letters } = known ?? read();
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
        .map((one) => ({ ...one, docs: Number(frequency.get(one.other)?.doc ?? 0) }))
        .filter(({ docs }) => docs > 0)
        .sort((a, b) => a.distance - b.distance || b.docs - a.docs || (a.other < b.other ? -1 : 1))
        .map(({ other }) => other);
    },
    add(text) {
      const { words, letters, all: has } = known ?? read();
      for (const typed of text.match(WORD) ?? []) {
        const word = typed.toLowerCase();
        if (has.has(word) || word.length > LONGEST) continue;
        has.add(word);
        words.push(word);
        letters.push(lettersOf(word));
        insert.run(word);
      }
    },
    forget() {
      known = undefined;
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
