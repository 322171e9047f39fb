import { displayTitle } from '../../shared/core/case-study/case-study.ts';
import { facetKinds } from '../../shared/core/facts/facet.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import { asksForLess, type CaseQuery } from '../../shared/core/search/case-query.ts';
import { parseQuery } from '../../shared/core/search/parse-query.ts';
import { unknownValueText } from '../../shared/core/search/unknown-value.ts';
import type { FacetCount, LibraryPage, LibraryQuery, Matrix, MatrixQuery } from '../../shared/ipc/library-answers.ts';
import type { LessonHit } from '../../shared/ipc/record-answers.ts';
import { createLibraryViews, type LibraryViews, type LibraryViewsOptions, withGoal } from './library-views.ts';
import { idsIn } from './search/ids-text.ts';
import type { FindAnswer } from './search/questions.ts';

export interface LibraryPagesOptions extends LibraryViewsOptions {
  readonly collator: Intl.Collator;
}

/** The list as it is asked for: parts of it, found by words, filters and what was chosen. */
export interface LibraryPages extends LibraryViews {
  page(query: LibraryQuery): Promise<LibraryPage>;
  matrix(query: MatrixQuery): Promise<Matrix>;
  /** The lessons that have the words of a search, the best first. */
  lessons(text: string): Promise<readonly LessonHit[]>;
  /** Those that name a case. */
  lessonsOf(caseId: Ulid): Promise<readonly Ulid[]>;
  /** The cases with any of these tags as the index knows them; null where it cannot answer or is not whole. */
  tagged(names: readonly string[]): Promise<readonly Ulid[] | null>;
}

export function createLibraryPages({ catalog, collator, ask, isReady }: LibraryPagesOptions): LibraryPages {
  async function find(asked: LibraryQuery, query: CaseQuery): Promise<LibraryPage> {
    const { offset, limit, counts = false } = asked;
    const byWords = query.wanted.length > 0 && !asked.inOrder;
    const choices = withGoal(asked);
    const answer = await ask('find', { query, choices, offset, limit, counts, all: !byWords });
    if (!answer) return byTitles(asked);
    const remarks = [...query.remarks, ...answer.unknown.map(unknownValueText)];
    return {
      ...(byWords ? foundByWords(answer, offset) : await inOrder(asked, answer)),
      indexReady: isReady(),
      ...(remarks.length > 0 ? { remarks } : {}),
      ...(answer.alsoFound.length > 0 ? { alsoFound: answer.alsoFound } : {}),
      ...(answer.counts ? { counts: answer.counts.toSorted(byName(collator)) } : {}),
    };
  }

  function foundByWords({ total, hits }: FindAnswer, offset: number) {
    const rows = hits.flatMap(({ id, titleMarks, snippet }) => {
      const summary = catalog.get(id)?.summary;
      return summary ? [{ summary, titleMarks, snippet }] : [];
    });
    return { total, offset, rows };
  }

  async function inOrder({ sort, offset, limit }: LibraryQuery, { ids: found, total: counted }: FindAnswer) {
    // Only the count is asked for, as by saved searches: no row need be put in order for it.
    if (limit === 0 && found !== null) return { total: counted, offset, rows: [] };
    const ids = found === null ? null : new Set(idsIn(found));
    if (typeof sort === 'string') {
      const { total, summaries } = catalog.page({ sort, offset, limit, goal: null, ids });
      return { total, offset, rows: summaries.map((summary) => ({ summary })) };
    }
    const answer = await ask('order', sort);
    const valued = idsIn(answer ?? '').filter((id) => (ids === null || ids.has(id)) && catalog.has(id));
    const first = valued.slice(offset, offset + limit).flatMap((id) => catalog.get(id)?.summary ?? []);
    const rest = catalog.page({
      sort: 'newest first',
      offset: Math.max(0, offset - valued.length),
      limit: limit - first.length,
      goal: null,
      ids,
      but: new Set(valued),
    });
    const rows = [...first, ...rest.summaries].map((summary) => ({ summary }));
    return { total: valued.length + rest.total, offset, rows };
  }

  // Where the index cannot run at all, titles are better than nothing.
  function byTitles(query: LibraryQuery): LibraryPage {
    const { offset, limit, goal } = query;
    const sort = typeof query.sort === 'string' ? query.sort : 'newest first';
    const words = query.text.toLowerCase().split(/\s+/).filter(Boolean);
    const { summaries } = catalog.page({ sort, goal, ids: null, offset: 0, limit: catalog.size });
    const found = summaries.filter(({ title }) =>
      words.every((word) => displayTitle(title).toLowerCase().includes(word)),
    );
    const rows = found.slice(offset, offset + limit).map((summary) => ({ summary }));
    return { total: found.length, offset, rows, indexReady: false };
  }

  return {
    ...createLibraryViews({ catalog, ask, isReady }),
    async page(asked) {
      const { offset, limit, goal, sort, choices = [], counts = false } = asked;
      const query = parseQuery(asked.text);
      if (!query.ok) return { total: 0, offset, rows: [], indexReady: isReady(), trouble: query.failure };
      const isPlain = typeof sort === 'string' && choices.length === 0 && !counts;
      if (!isPlain || asksForLess(query.value)) return find(asked, query.value);
      const { total, summaries } = catalog.page({ sort, goal, ids: null, offset, limit });
      return { total, offset, rows: summaries.map((summary) => ({ summary })), indexReady: isReady() };
    },
    async lessons(text) {
      const query = parseQuery(text);
      return query.ok ? ((await ask('lessons', query.value)) ?? []) : [];
    },
    lessonsOf: async (caseId) => (await ask('lessonsOf', caseId)) ?? [],
    async tagged(names) {
      const query = { wanted: [], unwanted: [], filters: [], remarks: [] };
      const choices = [{ kind: 'tag' as const, values: names }];
      const answer = await ask('find', { query, choices, offset: 0, limit: 0, counts: false });
      return answer && isReady() ? idsIn(answer.ids ?? '') : null;
    },
    async matrix({ text, choices, goals }) {
      const query = parseQuery(text);
      if (!query.ok) return { complete: isReady(), rows: [], trouble: query.failure };
      const rows = await ask('matrix', { query: query.value, choices, goals });
      const byGoal = ({ goal: a }: { goal: string }, { goal: b }: { goal: string }) => compareNames(collator, a, b);
      return { complete: isReady() && rows !== null, rows: (rows ?? []).toSorted(byGoal) };
    },
  };
}

/** Values known beforehand come in their order, which is that of the index; a sort that is stable keeps it. */
const NAMES: ReadonlySet<string> = new Set(['goal', 'channel', 'audience', 'content type', 'tag']);

function byName(collator: Intl.Collator): (a: FacetCount, b: FacetCount) => number {
  return (a, b) => {
    if (a.kind !== b.kind) return facetKinds.indexOf(a.kind) - facetKinds.indexOf(b.kind);
    if (a.kind === 'month') return a.value < b.value ? 1 : -1;
    return NAMES.has(a.kind) ? compareNames(collator, a.value, b.value) : 0;
  };
}

function compareNames(collator: Intl.Collator, a: string, b: string): number {
  return Number(a === '') - Number(b === '') || collator.compare(a, b) || (a < b ? -1 : 1);
}
