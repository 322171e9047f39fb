import type { DatabaseSync } from 'node:sqlite';
import { isUlid, type Ulid } from '../../../shared/core/id-forms.ts';
import type { CaseQuery } from '../../../shared/core/search/case-query.ts';
import { indexForm, spaced, unspaced } from '../../../shared/core/search/index-form.ts';
import { matchAll, matchAny } from '../../../shared/core/search/match-expression.ts';
import { nearMark } from '../../../shared/core/search/near-mark.ts';
import type { LessonHit } from '../../../shared/ipc/record-answers.ts';
import { createKnownWords, type KnownWords } from './known-words.ts';
import { FEW, nearWords } from './near-words.ts';

/** The words of a lesson: its statement, its goals, and where it holds. */
export interface LessonText {
  readonly id: Ulid;
  readonly title: string;
  readonly names: string;
  readonly body: string;
  /** The ids of the cases for it and against it, one behind the other. */
  readonly cases: string;
}

const COLUMNS = ['title', 'names', 'body'] as const;
const LIST = COLUMNS.join(', ');
/** More are not looked at beside the cases. */
const MOST = 20;

/** The full text of lessons, made like that of cases: a lesson is no case, and is not counted among them. */
export const LESSONS_SCHEMA = `
  CREATE TABLE lesson_texts (doc INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, ${COLUMNS.map((column) => `${column} TEXT NOT NULL`).join(', ')}, cases TEXT NOT NULL);
  CREATE VIRTUAL TABLE lesson_words USING fts5(${LIST}, content='lesson_texts', content_rowid='doc', prefix='2 3',
    tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co So'");
  INSERT INTO lesson_words (lesson_words, rank) VALUES ('rank', 'bm25(10.0, 5.0, 2.0)');
`;

export interface LessonsTable {
  ids(): readonly Ulid[];
  /** Puts the words of a lesson in the place of those it had; false where they are the same. */
  put(text: LessonText): boolean;
  /** False where it was not there. */
  drop(id: Ulid): boolean;
  /** The lessons that name a case, in no order. */
  of(caseId: Ulid): readonly Ulid[];
  /**
   * The lessons that have the words, the best first, and where they are few behind them those that have words a letter or
   * two away; none where a search has none, or filters, which tell of cases.
   */
  find(query: CaseQuery): readonly LessonHit[];
}

export function createLessonsTable(database: DatabaseSync): LessonsTable {
  const all = database.prepare('SELECT id FROM lesson_texts');
  const naming = database.prepare('SELECT id FROM lesson_texts WHERE instr(cases, ?) > 0');
  const textOf = database.prepare(`SELECT doc, cases, ${LIST} FROM lesson_texts WHERE id = ?`);
  const dropText = database.prepare('DELETE FROM lesson_texts WHERE doc = ?');
  const putText = database.prepare(
    `INSERT INTO lesson_texts (id, ${LIST}, cases) VALUES (?, ?, ?, ?, ?) RETURNING doc`,
  );
  const putWords = database.prepare(`INSERT INTO lesson_words (rowid, ${LIST}) VALUES (?, ?, ?, ?)`);
  // FTS5 takes out of its index the words it is told; they are those that were put in.
  const dropWords = database.prepare(
    `INSERT INTO lesson_words (lesson_words, rowid, ${LIST}) VALUES ('delete', ?, ?, ?, ?)`,
  );
  const found = database.prepare(
    `SELECT id, highlight(lesson_words, 0, char(1), char(2)) AS titleMarks,
       snippet(lesson_words, -1, char(1), char(2), '…', 16) AS snippet
     FROM lesson_words JOIN lesson_texts ON doc = lesson_words.rowid WHERE lesson_words MATCH ? ORDER BY rank LIMIT ${MOST}`,
  );

  const counted = database.prepare('SELECT count(*) AS total FROM lesson_words WHERE lesson_words MATCH ?');
  const everyText = database.prepare(`SELECT ${LIST} FROM lesson_texts`);
  const count = (expression: string) => Number(counted.get(expression)?.total ?? 0);
  // It is another one once another program has written to the index.
  const versionOf = database.prepare('PRAGMA data_version');
  // Lessons are few: their words are read when one is first looked for, and words of those that went stay among them.
  let known: KnownWords | undefined;
  let knownAt: unknown;

  function near(word: string, most: number): readonly string[] {
    const version = versionOf.get()?.data_version;
    if (!known || knownAt !== version) {
      [known, knownAt] = [createKnownWords([]), version];
      for (const row of everyText.all()) for (const column of COLUMNS) known.add(indexForm(String(row[column])));
    }
    return known.near(word, most, (one) => count(`"${one}"`));
  }

  function hits(expression: string, { unwanted }: CaseQuery): readonly LessonHit[] {
    const out = matchAny(unwanted);
    return found.all(out === null ? expression : `(${expression}) NOT (${out})`).flatMap((row) => {
      const { id, titleMarks, snippet } = row;
      if (typeof id !== 'string' || !isUlid(id)) return [];
      return [{ id, titleMarks: unspaced(String(titleMarks)), snippet: nearMark(unspaced(String(snippet))) }];
    });
  }

  function drop(id: Ulid): boolean {
    const before = textOf.get(id);
    if (!before) return false;
    dropWords.run(Number(before.doc), ...COLUMNS.map((column) => indexForm(String(before[column]))));
    dropText.run(Number(before.doc));
    return true;
  }

  const ids = (rows: readonly Readonly<Record<string, unknown>>[]) =>
    rows.flatMap(({ id }) => (typeof id === 'string' && isUlid(id) ? [id] : []));

  return {
    ids: () => ids(all.all()),
    of: (caseId) => ids(naming.all(caseId)),
    drop,
    put(text) {
      const texts = COLUMNS.map((column) => spaced(text[column]));
      const before = textOf.get(text.id);
      const isSame = before?.cases === text.cases && COLUMNS.every((column, i) => before[column] === texts[i]);
      if (isSame) return false;
      drop(text.id);
      const doc = Number(putText.get(text.id, ...texts, text.cases)?.doc);
      const forms = texts.map(indexForm);
      putWords.run(doc, ...forms);
      for (const form of forms) known?.add(form);
      return true;
    },
    find(query) {
      const { wanted, filters } = query;
      const expression = filters.length === 0 ? matchAll(wanted) : null;
      if (expression === null) return [];
      const asTyped = hits(expression, query);
      const meant = asTyped.length < FEW ? nearWords({ count, near }, wanted) : new Map<string, readonly string[]>();
      const wider = meant.size === 0 ? null : matchAll(wanted, meant);
      if (wider === null) return asTyped;
      const ids = new Set(asTyped.map(({ id }) => id));
      return [...asTyped, ...hits(wider, query).filter(({ id }) => !ids.has(id))];
    },
  };
}
