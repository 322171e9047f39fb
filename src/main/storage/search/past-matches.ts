import type { DatabaseSync } from 'node:sqlite';
import type { FacetKind } from '../../../shared/core/facts/facet.ts';
import { isUlid } from '../../../shared/core/id-forms.ts';
import type { LaterCase } from '../../../shared/core/planning/later-cases.ts';
import { type PlanMatch, planMatches } from '../../../shared/core/planning/plan-matches.ts';
import { sentenceExpression } from '../../../shared/core/search/sentence-expression.ts';
import type { MatchesQuery } from '../../../shared/ipc/past-answers.ts';

/** The past cases that a plan is shown, best first. */
export function pastMatches(database: DatabaseSync, { question, except }: MatchesQuery): readonly PlanMatch[] {
  const ranks = sentenceRanks(database, question.sentence);
  return planMatches(
    question,
    rowsOf(database, except).map(({ rowid, named, ...one }) => ({
      ...one,
      audiences: named('audience'),
      contentTypes: named('content type'),
      businessFunctions: named('business function'),
      sentence: ranks.get(rowid) ?? 0,
    })),
  );
}

/** Every case by what tells whether it could have used what an earlier one taught. */
export function laterCases(database: DatabaseSync): readonly LaterCase[] {
  return rowsOf(database, null);
}

/** Every case but one, with what it is filed under. */
function rowsOf(database: DatabaseSync, except: string | null) {
  const rows = database.prepare('SELECT rowid, id, day, degree, facets FROM docs WHERE id <> ?').all(except ?? '');
  return rows.flatMap(({ rowid, id, day, degree, facets }) => {
    if (typeof id !== 'string' || !isUlid(id)) return [];
    const all: readonly (readonly [FacetKind, string])[] = JSON.parse(String(facets));
    const named = (wanted: FacetKind) => all.flatMap(([kind, value]) => (kind === wanted ? [value] : []));
    const one = { id, day: String(day), goals: named('goal'), channels: named('channel') };
    return [{ ...one, rowid: Number(rowid), degree: typeof degree === 'number' ? degree : null, named }];
  });
}

/** How well each text answers a sentence: its rank (BM25) as a share of the best one's. */
function sentenceRanks(database: DatabaseSync, sentence: string): ReadonlyMap<number, number> {
  const expression = sentenceExpression(sentence);
  if (expression === null) return new Map();
  // SQLite's ranks are below zero, the best the lowest.
  const found = database.prepare('SELECT rowid, rank FROM words WHERE words MATCH ?').all(expression);
  const best = Math.min(...found.map(({ rank }) => Number(rank)), -Number.MIN_VALUE);
  return new Map(found.map(({ rowid, rank }) => [Number(rowid), Number(rank) / best]));
}
