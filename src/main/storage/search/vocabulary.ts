import type { DatabaseSync } from 'node:sqlite';
import { createKnownWords, type KnownWords } from './known-words.ts';

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

/** The words are read when they are first needed, and then kept true. */
export function createVocabulary(database: DatabaseSync): Vocabulary {
  const all = database.prepare("SELECT group_concat(term, ' ') AS terms FROM terms");
  const insert = database.prepare('INSERT OR IGNORE INTO terms (term) VALUES (?)');
  const frequency = database.prepare('SELECT doc FROM vocabulary WHERE term = ?');
  let known: KnownWords | undefined;

  function read(): KnownWords {
    known ??= createKnownWords(String(all.get()?.terms ?? '').split(' '));
    return known;
  }

  return {
    near: (word, most) => read().near(word, most, (one) => Number(frequency.get(one)?.doc ?? 0)),
    add(text) {
      for (const word of read().add(text)) insert.run(word);
    },
    forget() {
      known = undefined;
    },
  };
}
