import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isUlid, type Ulid } from '../../../shared/core/id-forms.ts';
import { createFactsTables, FACTS_SCHEMA } from './facts-tables.ts';
import type { FileMark, IndexedCase } from './messages.ts';
import { createPastAnswers } from './past-answers.ts';
import type { Answerers, Question, Questions, SearchHit, Topic } from './questions.ts';

const VERSION = 2;
// Weights of title, names, body, learned, captions.
const SCHEMA = `
  CREATE TABLE docs (rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, fingerprint TEXT NOT NULL, hash TEXT NOT NULL, goals TEXT NOT NULL,
    title TEXT NOT NULL, day TEXT NOT NULL, degree REAL, band TEXT NOT NULL, facets TEXT NOT NULL);
  ${FACTS_SCHEMA}
  CREATE VIRTUAL TABLE words USING fts5(title, names, body, learned, captions, prefix='2 3', tokenize="unicode61 remove_diacritics 2");
  INSERT INTO words (words, rank) VALUES ('rank', 'bm25(10.0, 5.0, 1.0, 2.0, 3.0)');
  PRAGMA user_version = ${VERSION};
`;

/** The full-text index of a notebook: SQLite FTS5 in one file that can be deleted at any time. */
export interface FullTextIndex {
  /** Which file states are in the index. */
  marks(): Map<Ulid, FileMark>;
  put(indexed: IndexedCase): void;
  /** The same text from a file of another time. */
  remark(mark: FileMark): void;
  drop(id: Ulid): void;
  /** What a case is called; undefined where it is not in the index. */
  titleOf(id: string): string | undefined;
  answer<T extends Topic>(question: Question<T>): Questions[T]['answer'];
  /** Several changes as one. */
  together(changes: () => void): void;
  close(): void;
}

/**
 * Opens the index, or begins an empty one where there is none or it cannot be used; where nothing can be written,
 * one in memory.
 */
export function openFullTextIndex(path: string): FullTextIndex {
  const attempts = [() => mkdirSync(dirname(path), { recursive: true }), () => removeFullTextIndex(path)];
  for (const prepare of attempts) {
    try {
      prepare();
      return indexOver(openDatabase(path));
    } catch {
      // The next attempt begins anew.
    }
  }
  return indexOver(openDatabase(':memory:'));
}

/** Whether an error says that the index's file is damaged: it is then of no more use. */
export function isIndexDamage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return false;
  // SQLITE_CORRUPT and SQLITE_NOTADB, without the extended part.
  return typeof error.errcode === 'number' && [11, 26].includes(error.errcode & 0xff);
}

/** Deletes the index's files. */
export function removeFullTextIndex(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
}

function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  try {
    // WAL with NORMAL cannot be corrupted by a power cut; the newest changes may be lost, and are found by the check.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;');
    const version = database.prepare('PRAGMA user_version').get()?.user_version;
    if (version === 0) database.exec(`BEGIN; ${SCHEMA} COMMIT;`);
    else if (version !== VERSION) throw new Error('an index of another version');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function indexOver(database: DatabaseSync): FullTextIndex {
  const all = database.prepare('SELECT id, fingerprint, hash FROM docs');
  const rowOf = database.prepare('SELECT rowid FROM docs WHERE id = ?');
  const titleOf = database.prepare('SELECT title FROM docs WHERE id = ?');
  const putDoc = database.prepare(
    `INSERT INTO docs (id, fingerprint, hash, goals, title, day, degree, band, facets) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET fingerprint = excluded.fingerprint, hash = excluded.hash, goals = excluded.goals,
       title = excluded.title, day = excluded.day, degree = excluded.degree, band = excluded.band, facets = excluded.facets
     RETURNING rowid`,
  );
  const tables = createFactsTables(database);
  const remarkDoc = database.prepare('UPDATE docs SET fingerprint = ?, hash = ? WHERE id = ?');
  const dropDoc = database.prepare('DELETE FROM docs WHERE rowid = ?');
  const dropWords = database.prepare('DELETE FROM words WHERE rowid = ?');
  const putWords = database.prepare(
    'INSERT OR REPLACE INTO words (rowid, title, names, body, learned, captions) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const marked =
    "highlight(words, 0, char(1), char(2)) AS titleMarks, snippet(words, -1, char(1), char(2), '…', 16) AS snippet";
  const inGoal = 'AND instr(docs.goals, ?) > 0';
  // Ordered by rank alone: with a second key SQLite would make the snippets of all matches, not of one page.
  const hits = (filter: string) =>
    database.prepare(
      `SELECT docs.id, ${marked} FROM words JOIN docs ON docs.rowid = words.rowid
       WHERE words MATCH ? ${filter} ORDER BY words.rank LIMIT ? OFFSET ?`,
    );
  const [hitsAnywhere, hitsInGoal] = [hits(''), hits(inGoal)];
  const countAnywhere = database.prepare('SELECT count(*) AS total FROM words WHERE words MATCH ?');
  const countInGoal = database.prepare(
    `SELECT count(*) AS total FROM words JOIN docs ON docs.rowid = words.rowid WHERE words MATCH ? ${inGoal}`,
  );

  const search: Answerers['search'] = ({ expression, goal, offset, limit }) => {
    const filter = goal === null ? [] : [`\n${goal}\n`];
    const total = (goal === null ? countAnywhere : countInGoal).get(expression, ...filter)?.total;
    const found = (goal === null ? hitsAnywhere : hitsInGoal).all(expression, ...filter, limit, offset);
    return { total: Number(total ?? 0), hits: found.flatMap((row) => toHit(row)) };
  };

  const answers: Answerers = { search, ...createPastAnswers(database) };

  function together(changes: () => void): void {
    database.exec('BEGIN');
    try {
      changes();
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    marks: () => new Map(all.all().flatMap((row) => toMark(row))),
    together,
    put({ id, fingerprint, hash, goals, text, facts }) {
      const { title, day, degree, band, facets } = facts;
      const listed = JSON.stringify(facets.map(({ kind, value }) => [kind, value]));
      const row = putDoc.get(id, fingerprint, hash, goalsColumn(goals), title, day, degree, band, listed);
      const rowid = Number(row?.rowid);
      putWords.run(rowid, text.title, text.names, text.body, text.learned, text.captions);
      tables.put(rowid, facts);
    },
    remark: ({ id, fingerprint, hash }) => void remarkDoc.run(fingerprint, hash, id),
    drop(id) {
      const rowid = rowOf.get(id)?.rowid;
      if (rowid === undefined) return;
      dropWords.run(rowid);
      dropDoc.run(rowid);
      tables.drop(Number(rowid));
    },
    titleOf(id) {
      const title = titleOf.get(id)?.title;
      return typeof title === 'string' ? title : undefined;
    },
    answer: ({ topic, about }) => answers[topic](about),
    close: () => database.close(),
  };
}

// A goal stands between line feeds, so that one goal is never found inside another; none at all is an empty line.
function goalsColumn(goals: readonly string[]): string {
  const named = goals.map((goal) => goal.trim()).filter((goal) => goal !== '');
  return named.length > 0 ? `\n${named.join('\n')}\n` : '\n\n';
}

function toMark(row: Record<string, unknown>): readonly [Ulid, FileMark][] {
  const { id, fingerprint, hash } = row;
  if (typeof id !== 'string' || !isUlid(id)) return [];
  return [[id, { id, fingerprint: String(fingerprint), hash: String(hash) }]];
}

function toHit(row: Record<string, unknown>): readonly SearchHit[] {
  const { id, titleMarks, snippet } = row;
  if (typeof id !== 'string' || !isUlid(id)) return [];
  return [{ id, titleMarks: String(titleMarks), snippet: String(snippet) }];
}
