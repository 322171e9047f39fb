import type { DatabaseSync } from 'node:sqlite';
import type { Facet } from '../../../shared/core/facts/facet.ts';
import { folded } from '../../../shared/core/folded.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { medianOf, spreadOf } from '../../../shared/core/spread.ts';
import type { FactorCount, PastValues, ValuesQuery } from '../../../shared/ipc/past-answers.ts';
import { pastAnniversaries } from './past-anniversaries.ts';
import { CASE_COLUMNS, pastCase, type Row } from './past-case.ts';
import { pastChanges } from './past-changes.ts';
import { pastMatches } from './past-matches.ts';
import type { Answerers } from './questions.ts';

/** How many cases are named behind a computed figure. */
const NAMED = 50;

/** Answers what is asked about all cases, from the tables of facts. */
export function createPastAnswers(
  database: DatabaseSync,
): Omit<
  Answerers,
  'find' | 'matrix' | 'tags' | 'lessons' | 'lessonsOf' | 'learnedCounts' | 'columns' | 'order' | 'cells'
> {
  const all = (sql: string, ...values: (string | number)[]): readonly Row[] => database.prepare(sql).all(...values);

  function factors(except: Ulid | null): readonly FactorCount[] {
    const byKey = new Map<string, { readonly names: string[]; readonly degrees: number[] }>();
    for (const { key, name, degree } of all(
      'SELECT key, name, degree FROM factors JOIN docs ON docs.rowid = doc WHERE docs.id <> ? ORDER BY docs.id',
      except ?? '',
    )) {
      const one = byKey.get(String(key)) ?? { names: [], degrees: [] };
      byKey.set(String(key), one);
      one.names.push(String(name));
      if (typeof degree === 'number') one.degrees.push(degree);
    }
    return Array.from(byKey, ([key, { names, degrees }]) => ({
      key,
      name: mostFrequent(names),
      cases: names.length,
      medianDegree: medianOf(degrees),
      measured: degrees.length,
    }))
      .sort((a, b) => b.cases - a.cases || (a.key < b.key ? -1 : 1))
      .map(({ key: _, ...count }) => count);
  }

  function values(query: ValuesQuery): Omit<PastValues, 'complete'> {
    const rows = all(
      `SELECT ${CASE_COLUMNS}, docs.facets, value, period_end FROM finals JOIN docs ON docs.rowid = doc
       WHERE definition = ? AND version = ? AND unit = ? AND currency = ? AND docs.id <> ?
       ORDER BY coalesce(period_end, docs.day) DESC, docs.id DESC`,
      ...[query.definition, query.version, query.unit, query.currency, query.except ?? ''],
    ).filter(hasAny(query));
    const spread = spreadOf(rows.map(({ value }) => Number(value)));
    return {
      n: rows.length,
      median: spread?.median ?? null,
      min: spread?.least ?? null,
      max: spread?.most ?? null,
      rows: rows.slice(0, NAMED).map((row) => ({
        case: pastCase(row),
        value: Number(row.value),
        periodEnd: row.period_end === null ? null : String(row.period_end),
      })),
    };
  }

  const experiments: Answerers['experiments'] = ({ element, goals, except }) => {
    const key = folded(element);
    const wanted = foldedSet(goals);
    return all(
      `SELECT ${CASE_COLUMNS}, docs.facets, element_key, experiments.day AS on_day, fact FROM experiments
       JOIN docs ON docs.rowid = doc WHERE docs.id <> ? ORDER BY coalesce(on_day, docs.day) DESC, docs.id DESC`,
      except ?? '',
    ).flatMap((row) => {
      const own = facetValues(row, 'goal').filter((goal) => goal !== '');
      const sameElement = key !== '' && row.element_key === key;
      const sameGoal = own.some((goal) => wanted.has(folded(goal)));
      const isAsked = sameElement || sameGoal || (key === '' && wanted.size === 0);
      return isAsked
        ? [{ case: pastCase(row), goals: own, experiment: JSON.parse(String(row.fact)), sameElement }]
        : [];
    });
  };

  const rules: Answerers['rules'] = () =>
    all(
      `SELECT ${CASE_COLUMNS}, fact FROM rules JOIN docs ON docs.rowid = doc WHERE state = 'triggered'
       ORDER BY docs.day DESC, docs.id DESC, rules.rowid`,
    ).map((row) => ({ case: pastCase(row), rule: JSON.parse(String(row.fact)) }));

  return {
    factors,
    values,
    experiments,
    rules,
    anniversaries: (today) => pastAnniversaries(database, today),
    changes: (query) => pastChanges(database, query),
    matches: (query) => pastMatches(database, query),
  };
}

function hasAny({ goals, channels }: Pick<ValuesQuery, 'goals' | 'channels'>): (row: Row) => boolean {
  const wanted = [
    ['goal', foldedSet(goals)],
    ['channel', foldedSet(channels)],
  ] as const;
  return (row) =>
    wanted.every(([kind, any]) => any.size === 0 || facetValues(row, kind).some((value) => any.has(folded(value))));
}

function foldedSet(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(folded).filter((name) => name !== ''));
}

function facetValues({ facets }: Row, wanted: Facet['kind']): readonly string[] {
  const all: readonly (readonly [string, string])[] = JSON.parse(String(facets));
  return all.filter(([kind]) => kind === wanted).map(([, value]) => value);
}

// The first of those that are as frequent.
function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let [best, most] = ['', 0];
  for (const [name, count] of counts) if (count > most) [best, most] = [name, count];
  return best;
}
