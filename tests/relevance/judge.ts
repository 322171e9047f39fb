import { createCatalog } from '../../src/main/storage/catalog/catalog.ts';
import { pack } from '../../src/main/storage/catalog/packed-row.ts';
import { createLibraryPages } from '../../src/main/storage/library-pages.ts';
import { openFullTextIndex } from '../../src/main/storage/search/full-text-index.ts';
import { summarize } from '../../src/shared/core/case-study/case-summary.ts';
import { factsOf } from '../../src/shared/core/facts/case-facts.ts';
import { searchText } from '../../src/shared/core/search/search-text.ts';
import { toldCases } from './cases.ts';
import { type JudgedQuery, judgedQueries } from './queries.ts';
import { caseOf } from './told-case.ts';

/** How many rows are looked at: as many as are seen without scrolling. */
const SEEN = 5;

/** What a query found, and how much of what was wanted is among the first five: of five, or of all that is wanted. */
export interface Judged extends JudgedQuery {
  readonly found: readonly string[];
  readonly precision: number;
}

/** Asks the list all queries over the sixty cases, the way the window does, in memory. */
export async function judgeAll(): Promise<readonly Judged[]> {
  const index = openFullTextIndex(':memory:');
  const cases = toldCases.map(caseOf);
  index.together(() => {
    for (const one of cases)
      index.put({ id: one.id, fingerprint: '', hash: one.id, text: searchText(one), facts: factsOf(one) });
  });
  const collator = new Intl.Collator('en', { numeric: true });
  const rows = cases.map((one) => pack({ summary: summarize(one), fingerprint: '', hash: '' }));
  const catalog = createCatalog(new Map(rows.map((row) => [row.id, row])), collator);
  const { page } = createLibraryPages({
    ...{ catalog, collator, isReady: () => true },
    ask: async (topic, about) => index.answer({ topic, about } as Parameters<typeof index.answer>[0]) as never,
  });
  const judged: Judged[] = [];
  for (const query of judgedQueries) {
    const asked = { text: query.typed, sort: 'newest first', goal: null, offset: 0, limit: SEEN } as const;
    const found = (await page(asked)).rows.map((row) => row.summary.title);
    const right = query.wanted.filter((wanted) => found.some((title) => title.startsWith(wanted)));
    judged.push({ ...query, found, precision: right.length / Math.min(SEEN, query.wanted.length) });
  }
  index.close();
  return judged;
}

/** The mean over all queries. */
export function meanPrecision(judged: readonly Judged[]): number {
  return judged.reduce((sum, { precision }) => sum + precision, 0) / judged.length;
}
