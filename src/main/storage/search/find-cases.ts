import type { Ulid } from '../../../shared/core/ids.ts';
import { asksForLess, type CaseQuery } from '../../../shared/core/search/case-query.ts';
import { matchAll, matchAny } from '../../../shared/core/search/match-expression.ts';
import type { MatrixRow } from '../../../shared/ipc/library-answers.ts';
import type { CaseFacets } from './case-facets.ts';
import { facetCounts, matrixRows } from './facet-counts.ts';
import { narrowed } from './narrowed.ts';
import { FEW, nearWords } from './near-words.ts';
import type { FindAnswer, FindQuery, MatrixQuery, SearchHit } from './questions.ts';
import type { FoundWords, WordsTable } from './words-table.ts';

/** What a search looks in. The facets are made when they are first needed. */
export interface Searched {
  readonly words: WordsTable;
  readonly facets: () => CaseFacets;
  readonly idOf: (doc: number) => Ulid | undefined;
}

/**
 * Answers a search. With words: a page of what was found, the best first, and where words are few also what they may be
 * meant for. Without words: the ids of all cases that fit, in no order; null where that is every case.
 */
export function findCases(searched: Searched, about: FindQuery): FindAnswer {
  const { query, choices, counts } = about;
  const expression = matchAll(query.wanted);
  const needsFacets = query.filters.length > 0 || choices.length > 0 || counts;
  if (expression !== null && !needsFacets && !about.all)
    return wordsAlone(searched, about, withoutUnwanted(expression, query));
  const found = expression === null ? null : searched.words.ranked(withoutUnwanted(expression, query));
  const near =
    expression === null || (found ?? []).length >= FEW ? null : nearMatches(searched.words, query, found ?? []);
  const among = found === null ? amongAll(searched, query) : [...found, ...(near?.docs ?? [])];
  const facets = searched.facets();
  const left = narrowed(facets, among, query.filters, choices);
  const isAll = among === null && query.filters.length === 0 && choices.length === 0;
  const page = left.docs.slice(about.offset, about.offset + about.limit);
  const answer = { total: left.docs.length, unknown: unknownValues(facets, query), alsoFound: near?.words ?? [] };
  return {
    ...answer,
    counts: counts ? facetCounts(facets, left, choices) : null,
    ...(expression === null || about.all
      ? { hits: [], ids: isAll ? null : left.docs.map((doc) => searched.idOf(doc) ?? '').join('') }
      : { hits: hitsOf(searched, page, withoutUnwanted(expression, query), near), ids: null }),
  };
}

/** The documents of the cases that fit; null where that is every case. */
export function docsOf(
  searched: Searched,
  { query, choices }: Pick<MatrixQuery, 'query' | 'choices'>,
): readonly number[] | null {
  if (!asksForLess(query) && choices.length === 0) return null;
  return narrowed(searched.facets(), amongOf(searched, query), query.filters, choices).docs;
}

/** How many cases of each goal are in each band, of those that are left. */
export function matrixOf(searched: Searched, { query, choices, goals }: MatrixQuery): readonly MatrixRow[] {
  const facets = searched.facets();
  return matrixRows(facets, narrowed(facets, amongOf(searched, query), query.filters, choices), goals);
}

function amongOf(searched: Searched, query: CaseQuery): readonly number[] | null {
  const expression = matchAll(query.wanted);
  return expression === null ? amongAll(searched, query) : searched.words.all(withoutUnwanted(expression, query));
}

// The usual way, and the fastest: SQLite cuts the page out.
function wordsAlone(searched: Searched, about: FindQuery, expression: string): FindAnswer {
  const { words } = searched;
  const { query, offset, limit } = about;
  const total = words.count(expression);
  const plain = { counts: null, ids: null, unknown: [] };
  if (total >= FEW)
    return { ...plain, total, alsoFound: [], hits: words.page(expression, offset, limit).flatMap(toHit(searched)) };
  const found = words.ranked(expression);
  const near = nearMatches(words, query, found);
  const docs = [...found, ...(near?.docs ?? [])];
  const hits = hitsOf(searched, docs.slice(offset, offset + limit), expression, near);
  return { ...plain, total: docs.length, alsoFound: near?.words ?? [], hits };
}

interface NearMatches {
  readonly expression: string;
  readonly words: readonly string[];
  /** Those that were not found as typed. */
  readonly docs: readonly number[];
}

function nearMatches(words: WordsTable, query: CaseQuery, found: readonly number[]): NearMatches | null {
  const near = nearWords(words, query.wanted);
  const all = near.size === 0 ? null : matchAll(query.wanted, near);
  if (all === null) return null;
  const expression = withoutUnwanted(all, query);
  const docs = words.ranked(expression).filter((doc) => !found.includes(doc));
  return docs.length === 0 ? null : { expression, docs, words: [...new Set([...near.values()].flat())] };
}

/** What was found in each of some documents, in their order. */
function hitsOf(
  searched: Searched,
  docs: readonly number[],
  expression: string,
  near: NearMatches | null,
): readonly SearchHit[] {
  const isNear = new Set(near?.docs ?? []);
  const asTyped = searched.words.found(
    expression,
    docs.filter((doc) => !isNear.has(doc)),
  );
  const others = near
    ? searched.words.found(
        near.expression,
        docs.filter((doc) => isNear.has(doc)),
      )
    : undefined;
  return docs.flatMap((doc) => {
    const found = asTyped.get(doc) ?? others?.get(doc);
    return toHit(searched)(found ?? { doc, titleMarks: '', snippet: '' });
  });
}

function amongAll({ words, facets }: Searched, { unwanted }: CaseQuery): readonly number[] | null {
  const expression = matchAny(unwanted);
  if (expression === null) return null;
  const out = new Set(words.all(expression));
  return Array.from(facets().docs).filter((doc) => !out.has(doc));
}

function withoutUnwanted(expression: string, { unwanted }: CaseQuery): string {
  const out = matchAny(unwanted);
  return out === null ? expression : `(${expression}) NOT (${out})`;
}

/** Values that were asked for by name and that no case has. */
function unknownValues(facets: CaseFacets, { filters }: CaseQuery): FindAnswer['unknown'] {
  return filters
    .flatMap(({ anyOf }) => anyOf)
    .flatMap((condition) => {
      const isName = condition.by === 'facet' && condition.match === 'words';
      return isName && facets.named(condition).length === 0 ? [{ kind: condition.kind, value: condition.value }] : [];
    });
}

function toHit({ idOf }: Searched): (found: FoundWords) => readonly SearchHit[] {
  return ({ doc, titleMarks, snippet }) => {
    const id = idOf(doc);
    return id === undefined ? [] : [{ id, titleMarks, snippet }];
  };
}
