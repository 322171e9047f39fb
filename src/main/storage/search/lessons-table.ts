import type { DatabaseSync } from 'node:sqlite';
import { isUlid, type Ulid } from '../../../shared/core/id-forms.ts';
import type { CaseQuery } from '../../../shared/core/search/case-query.ts';
import { indexForm, spaced, unspaced } from '../../../shared/core/search/index-form.ts';
import { matchAll, matchAny } from '../../../shared/core/search/match-expression.ts';
import { nearMark } from '../../../shared/core/search/near-mark.ts';
import type { LessonHit } from '../../../shared/ipc/record-answers.ts';

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
  /** The lessons that have the words, the best first; none where a search has none, or filters, which tell of cases. */
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
      putWords.run(doc, ...texts.map(indexForm));
      return true;
    },
    find({ wanted, unwanted, filters }) {
      const expression = filters.length === 0 ? matchAll(wanted) : null;
      if (expression === null) return [];
      const out = matchAny(unwanted);
      return found.all(out === null ? expression : `(${expression}) NOT (${out})`).flatMap((row) => {
        const { id, titleMarks, snippet } = row;
        if (typeof id !== 'string' || !isUlid(id)) return [];
        return [{ id, titleMarks: unspaced(String(titleMarks)), snippet: nearMark(unspaced(String(snippet))) }];
      });
    },
  };
}
