import type { DatabaseSync } from 'node:sqlite';
import { indexForm, spaced, unspaced } from '../../../shared/core/search/index-form.ts';
import { nearMark } from '../../../shared/core/search/near-mark.ts';
import type { SearchText } from '../../../shared/core/search/search-text.ts';
import { longTextPiece } from './long-text-piece.ts';
import { createVocabulary, VOCABULARY_SCHEMA } from './vocabulary.ts';

const COLUMNS = ['title', 'names', 'body', 'learned', 'captions'] as const satisfies readonly (keyof SearchText)[];
const LIST = COLUMNS.join(', ');

/**
 * The full text. `texts` holds what is shown, `words` finds it by its index form; both have the same words in the same
 * places, so that what is found in one is marked in the other. What is a word is decided by `indexForm`, not by SQLite.
 */
export const WORDS_SCHEMA = `
  CREATE TABLE texts (doc INTEGER PRIMARY KEY, ${COLUMNS.map((column) => `${column} TEXT NOT NULL`).join(', ')});
  CREATE VIRTUAL TABLE words USING fts5(${LIST}, content='texts', content_rowid='doc', prefix='2 3',
    tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co So'");
  -- The weights of the columns, in their order.
  INSERT INTO words (words, rank) VALUES ('rank', 'bm25(10.0, 5.0, 1.0, 2.0, 3.0)');
  ${VOCABULARY_SCHEMA}
`;

// FTS5 holds every place a word is found at against every other: in a text of megabytes that would take minutes.
const LONG = 64_000;
/** As much of a long text as is looked through for the first place. */
const LOOKED_AT = 1_000_000;
const SHOWN = `rowid AS doc, highlight(words, 0, char(1), char(2)) AS titleMarks,
  CASE WHEN octet_length(body) < ${LONG} THEN snippet(words, -1, char(1), char(2), '…', 16) END AS snippet,
  CASE WHEN octet_length(body) >= ${LONG} THEN substr(body, 1, ${LOOKED_AT}) END AS long`;

/** Where words were found in a case: matches between U+0001 and U+0002. */
export interface FoundWords {
  readonly doc: number;
  readonly titleMarks: string;
  readonly snippet: string;
}

export interface WordsTable {
  /** Writes the text of a document in the place of what it had; where that is the same, nothing. */
  put(doc: number, text: SearchText): void;
  drop(doc: number): void;
  /** How many documents an expression finds. */
  count(expression: string): number;
  /** Their numbers, the best first. */
  ranked(expression: string): readonly number[];
  /** Their numbers in any order, which is faster. */
  all(expression: string): readonly number[];
  /** A part of the ranked ones, with what was found in them. */
  page(expression: string, offset: number, limit: number): readonly FoundWords[];
  /** What an expression finds in those of some documents that it finds. */
  found(expression: string, docs: readonly number[]): ReadonlyMap<number, FoundWords>;
  /** Words of the notebook that are not further than `most` letters from one, the likeliest first. */
  near(word: string, most: number): readonly string[];
  /** After a change that failed nobody knows how far it came. */
  forget(): void;
}

export function createWordsTable(database: DatabaseSync): WordsTable {
  const marks = COLUMNS.map(() => '?').join(', ');
  const textOf = database.prepare(`SELECT ${LIST} FROM texts WHERE doc = ?`);
  const dropText = database.prepare('DELETE FROM texts WHERE doc = ?');
  const putText = database.prepare(`INSERT INTO texts (doc, ${LIST}) VALUES (?, ${marks})`);
  const putWords = database.prepare(`INSERT INTO words (rowid, ${LIST}) VALUES (?, ${marks})`);
  // FTS5 takes out of its index the words it is told; they are those that were put in.
  const dropWords = database.prepare(`INSERT INTO words (words, rowid, ${LIST}) VALUES ('delete', ?, ${marks})`);
  const counted = database.prepare('SELECT count(*) AS total FROM words WHERE words MATCH ?');
  const all = database.prepare('SELECT rowid AS doc FROM words WHERE words MATCH ?');
  // Ordered by rank alone: with a second key SQLite would make the snippets of all matches, not of one page.
  const ranked = database.prepare('SELECT rowid AS doc FROM words WHERE words MATCH ? ORDER BY rank');
  const page = database.prepare(`SELECT ${SHOWN} FROM words WHERE words MATCH ? ORDER BY rank LIMIT ? OFFSET ?`);
  // All matches are gone through once, by the plus: FTS5 would else evaluate a long expression anew for each document.
  const some = database.prepare(
    `SELECT ${SHOWN} FROM words WHERE words MATCH ? AND +rowid IN (SELECT value FROM json_each(?))`,
  );
  const vocabulary = createVocabulary(database);

  function takeOut(doc: number, before: Readonly<Record<string, unknown>>) {
    dropWords.run(doc, ...COLUMNS.map((column) => indexForm(String(before[column]))));
    dropText.run(doc);
  }

  return {
    drop(doc) {
      const before = textOf.get(doc);
      if (before) takeOut(doc, before);
    },
    put(doc, text) {
      const texts = COLUMNS.map((column) => spaced(text[column]));
      const before = textOf.get(doc);
      if (before && COLUMNS.every((column, i) => before[column] === texts[i])) return;
      if (before) takeOut(doc, before);
      putText.run(doc, ...texts);
      const forms = texts.map(indexForm);
      putWords.run(doc, ...forms);
      for (const form of forms) vocabulary.add(form);
    },
    count: (expression) => Number(counted.get(expression)?.total ?? 0),
    ranked: (expression) => ranked.all(expression).map(({ doc }) => Number(doc)),
    all: (expression) => all.all(expression).map(({ doc }) => Number(doc)),
    page: (expression, offset, limit) => page.all(expression, limit, offset).map((row) => foundWords(row, expression)),
    found(expression, docs) {
      if (docs.length === 0) return new Map();
      return new Map(
        some.all(expression, JSON.stringify(docs)).map((row) => [Number(row.doc), foundWords(row, expression)]),
      );
    },
    near: vocabulary.near,
    forget: vocabulary.forget,
  };
}

function foundWords(row: Readonly<Record<string, unknown>>, expression: string): FoundWords {
  const piece = row.long === null ? String(row.snippet) : longTextPiece(String(row.long), expression);
  return {
    doc: Number(row.doc),
    titleMarks: unspaced(String(row.titleMarks)),
    snippet: nearMark(unspaced(piece)),
  };
}
