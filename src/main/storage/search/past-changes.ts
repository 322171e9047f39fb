import type { DatabaseSync } from 'node:sqlite';
import type { ChangeFact } from '../../../shared/core/facts/case-facts.ts';
import { folded } from '../../../shared/core/folded.ts';
import { appliedIn } from '../../../shared/core/learning/change-uses.ts';
import { type LaterCase, laterCasesCounter } from '../../../shared/core/planning/later-cases.ts';
import type { ChangesQuery, PastCase, PastChange } from '../../../shared/ipc/past-answers.ts';
import { CASE_COLUMNS, pastCase, type Row } from './past-case.ts';
import { laterCases } from './past-matches.ts';

// To SQLite a limit below nought is none.
const ALL = -1;
const OPEN = "status IN ('proposed', 'planned') AND applied = 0";
const FROM = `SELECT ${CASE_COLUMNS}, fact FROM changes JOIN docs ON docs.rowid = doc`;
// Those made on one day in the order they stand in their case.
const OLDEST_FIRST = 'ORDER BY made, docs.id, changes.rowid';

/** The changes that cases led to, with the cases they are planned for or were applied in. */
export function pastChanges(database: DatabaseSync, query: ChangesQuery): readonly PastChange[] {
  const caseOf = database.prepare(`SELECT ${CASE_COLUMNS} FROM docs WHERE id = ?`);
  const named = (id: string | undefined): PastCase | null => {
    const row = id === undefined ? undefined : caseOf.get(id);
    return row ? pastCase(row) : null;
  };
  const laterCases = query.are === 'open' ? laterCounter(database) : null;
  return inOrder(rowsOf(database, query), query, laterCases).map((row) => {
    const fact: ChangeFact = JSON.parse(String(row.fact));
    const { change } = fact;
    return {
      ...fact,
      case: pastCase(row),
      plannedFor: change.status === 'planned' ? named(change.caseId) : null,
      appliedIn: appliedIn(change)
        .map(({ caseId }) => named(caseId))
        .filter((one) => one !== null),
      laterCases: laterCases?.(String(row.case_id)) ?? null,
    };
  });
}

/** Rows come in the order they are asked in; those that most later cases could have used are known only when all are counted. */
function inOrder(rows: readonly Row[], query: ChangesQuery, count: ((id: string) => number) | null): readonly Row[] {
  if (query.are !== 'open' || query.order !== 'most missed first' || count === null) return rows;
  const missed = rows.toSorted((a, b) => count(String(b.case_id)) - count(String(a.case_id)));
  return missed.slice(0, query.limit);
}

/** How many changes are in no case applied yet. */
export function countOpenChanges(database: DatabaseSync): number {
  return Number(database.prepare(`SELECT count(*) AS open FROM changes WHERE ${OPEN}`).get()?.open ?? 0);
}

/** How many later cases could have used what each case taught; every case is looked up once. */
function laterCounter(database: DatabaseSync): (id: string) => number {
  const all = laterCases(database);
  const byId = new Map<string, LaterCase>(all.map((one) => [one.id, one]));
  const count = laterCasesCounter(all);
  const known = new Map<string, number>();
  return (id) => {
    const one = byId.get(id);
    const found = known.get(id) ?? (one ? count(one) : 0);
    known.set(id, found);
    return found;
  };
}

function rowsOf(database: DatabaseSync, query: ChangesQuery): readonly Row[] {
  switch (query.are) {
    case 'open':
      return database
        .prepare(`${FROM} WHERE ${OPEN} ${OLDEST_FIRST} LIMIT ?`)
        .all(query.order !== 'most missed first' ? (query.limit ?? ALL) : ALL);
    case 'due':
      return database
        .prepare(`${FROM} WHERE ${OPEN} AND due <= ? ORDER BY due, docs.id, changes.rowid`)
        .all(query.until);
    case 'from':
      return database.prepare(`${FROM} WHERE docs.id = ? ${OLDEST_FIRST}`).all(query.id);
    case 'for': {
      const campaign = folded(query.campaign);
      return database
        .prepare(
          `${FROM} WHERE docs.id <> ? AND (changes.rowid IN (SELECT change FROM uses WHERE used_in = ?)
             OR (campaign <> '' AND campaign = ? AND status IN ('planned', 'applied'))) ${OLDEST_FIRST}`,
        )
        .all(query.id, query.id, campaign);
    }
  }
}
