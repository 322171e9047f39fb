import type { DatabaseSync } from 'node:sqlite';
import { isUlid, type Ulid } from '../../../shared/core/id-forms.ts';
import { createFactsTables, FACTS_SCHEMA, factSums } from './facts-tables.ts';
import { findCases, matrixOf } from './find-cases.ts';
import { openIndexDatabase } from './index-database.ts';
import { createKeptFacets } from './kept-facets.ts';
import { createLessonsTable, LESSONS_SCHEMA, type LessonText } from './lessons-table.ts';
import type { FileMark, IndexedCase } from './messages.ts';
import { createMetricColumns } from './metric-columns.ts';
import { createPastAnswers } from './past-answers.ts';
import { countOpenChanges } from './past-changes.ts';
import type { Answerers, Question, Questions, Topic } from './questions.ts';
import { tagCounts } from './tag-counts.ts';
import { createWordsTable, WORDS_SCHEMA } from './words-table.ts';

const LAYOUT = 8;
// What is a letter and what a mark follows the Unicode that this program was built with; words are taken out of the index
// by the same rules that put them in.
const VERSION = LAYOUT * 10_000 + Math.round(Number(process.versions.unicode ?? 0) * 100);
const SCHEMA = `
  CREATE TABLE docs (rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, fingerprint TEXT NOT NULL, hash TEXT NOT NULL,
    title TEXT NOT NULL, day TEXT NOT NULL, degree REAL, band TEXT NOT NULL, facets TEXT NOT NULL, facts TEXT NOT NULL);
  ${FACTS_SCHEMA}
  ${WORDS_SCHEMA}
  ${LESSONS_SCHEMA}
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
  /** Makes ready a part of what the first filter would have to wait for; false once all is. */
  makeReady(): boolean;
  /** Lessons stand beside the cases. Whether that changed anything. */
  lessonIds(): readonly Ulid[];
  putLesson(text: LessonText): boolean;
  dropLesson(id: Ulid): boolean;
  /** Several changes as one. */
  together(changes: () => void): void;
  close(): void;
}

/** Opens the index in this file, as `openIndexDatabase` does. */
export function openFullTextIndex(path: string): FullTextIndex {
  return openIndexDatabase(path, { schema: SCHEMA, version: VERSION }, indexOver);
}

function indexOver(database: DatabaseSync): FullTextIndex {
  const all = database.prepare('SELECT id, fingerprint, hash FROM docs');
  const docOf = database.prepare('SELECT rowid AS doc, facts FROM docs WHERE id = ?');
  const titleOf = database.prepare('SELECT title FROM docs WHERE id = ?');
  const idOf = database.prepare('SELECT id FROM docs WHERE rowid = ?');
  const putDoc = database.prepare(
    `INSERT INTO docs (id, fingerprint, hash, title, day, degree, band, facets, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET fingerprint = excluded.fingerprint, hash = excluded.hash,
       title = excluded.title, day = excluded.day, degree = excluded.degree, band = excluded.band, facets = excluded.facets,
       facts = excluded.facts
     RETURNING rowid AS doc`,
  );
  const remarkDoc = database.prepare('UPDATE docs SET fingerprint = ?, hash = ? WHERE id = ?');
  const dropDoc = database.prepare('DELETE FROM docs WHERE rowid = ?');
  const words = createWordsTable(database);
  const tables = createFactsTables(database);
  const facets = createKeptFacets(database);
  const lessons = createLessonsTable(database);
  const dataVersion = database.prepare('PRAGMA data_version');
  let seen: unknown = dataVersion.get()?.data_version;

  function forget(): void {
    facets.forget();
    words.forget();
  }

  /** What is kept of the index in memory is forgotten when another program has written the index. */
  function follow(): void {
    const present = dataVersion.get()?.data_version;
    if (present !== seen) forget();
    seen = present;
  }

  function together(changes: () => void): void {
    // A change that only reads at first could not be finished once another program has written meanwhile.
    database.exec('BEGIN IMMEDIATE');
    try {
      follow();
      changes();
      database.exec('COMMIT');
    } catch (error) {
      forget();
      // A full disk has ended it already.
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }

  const searched = { words, facets: facets.all, idOf: (doc: number) => ulid(idOf.get(doc)?.id) };
  const answers: Answerers = {
    ...createPastAnswers(database),
    find: (about) => findCases(searched, about),
    matrix: (about) => matrixOf(searched, about),
    tags: () => tagCounts(facets.all()),
    lessons: lessons.find,
    ...createMetricColumns(database, searched),
    lessonsOf: lessons.of,
    learnedCounts: () => ({ lessons: lessons.ids().length, openChanges: countOpenChanges(database) }),
  };

  return {
    marks: () => new Map(all.all().flatMap((row) => toMark(row))),
    together,
    makeReady: () => facets.readSome(),
    put({ id, fingerprint, hash, text, facts }) {
      const { title, day, degree, band } = facts;
      const listed = JSON.stringify(facts.facets.map(({ kind, value }) => [kind, value]));
      const before = String(docOf.get(id)?.facts ?? '');
      const sums = factSums(facts);
      const doc = Number(putDoc.get(id, fingerprint, hash, title, day, degree, band, listed, sums)?.doc);
      words.put(doc, text);
      tables.put(doc, facts, before, sums);
      facets.put(doc, { id, day, degree, facets: facts.facets });
    },
    remark: ({ id, fingerprint, hash }) => void remarkDoc.run(fingerprint, hash, id),
    drop(id) {
      const found = docOf.get(id)?.doc;
      if (found === undefined) return;
      const doc = Number(found);
      words.drop(doc);
      dropDoc.run(doc);
      tables.drop(doc);
      facets.drop(doc);
    },
    titleOf(id) {
      const title = titleOf.get(id)?.title;
      return typeof title === 'string' ? title : undefined;
    },
    lessonIds: lessons.ids,
    putLesson: lessons.put,
    dropLesson: lessons.drop,
    answer({ topic, about }) {
      follow();
      return answers[topic](about);
    },
    close: () => database.close(),
  };
}

type Row = Readonly<Record<string, unknown>>;

function toMark({ id, fingerprint, hash }: Row): readonly [Ulid, FileMark][] {
  const known = ulid(id);
  return known ? [[known, { id: known, fingerprint: String(fingerprint), hash: String(hash) }]] : [];
}

function ulid(id: unknown): Ulid | undefined {
  return typeof id === 'string' && isUlid(id) ? id : undefined;
}
