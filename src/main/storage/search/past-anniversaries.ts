import type { DatabaseSync } from 'node:sqlite';
import { yearsAgo } from '../../../shared/core/planning/anniversary.ts';
import type { Anniversary } from '../../../shared/ipc/past-answers.ts';
import { CASE_COLUMNS, pastCase } from './past-case.ts';

/** The cases of this week in earlier years, the last year first. */
export function pastAnniversaries(database: DatabaseSync, today: string): readonly Anniversary[] {
  const rows = database.prepare(`SELECT ${CASE_COLUMNS} FROM docs ORDER BY day DESC, id DESC`).all();
  return rows.flatMap((row) => {
    const years = yearsAgo(String(row.day), today);
    return years === null ? [] : [{ case: pastCase(row), years }];
  });
}
