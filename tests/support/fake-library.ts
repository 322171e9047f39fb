import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { compareSummaries, summarize } from '../../src/shared/core/case-study/case-summary.ts';
import { searchText } from '../../src/shared/core/search/search-text.ts';
import type {
  GoalCount,
  KeeperPage,
  KeeperQuery,
  LibraryPage,
  LibraryQuery,
  LibraryRow,
} from '../../src/shared/ipc/contract.ts';

/** The list over cases in memory: every word must occur somewhere; no ranking. */
export function fakeLibraryPage(cases: readonly CaseStudy[], query: LibraryQuery): LibraryPage {
  const words = query.text.toLowerCase().split(/\s+/).filter(Boolean);
  const compare = compareSummaries(
    typeof query.sort === 'string' ? query.sort : 'newest first',
    new Intl.Collator('en'),
  );
  const found = cases
    .filter(
      (one) => query.goal === null || (query.goal === '' ? one.goals.length === 0 : one.goals.includes(query.goal)),
    )
    .map((one) => ({ one, summary: summarize(one) }))
    .filter(({ one }) => words.every((word) => Object.values(searchText(one)).join('\n').toLowerCase().includes(word)))
    .sort((a, b) => compare(a.summary, b.summary));
  const rows = found.slice(query.offset, query.offset + query.limit).map(({ one, summary }): LibraryRow => {
    const [word] = words;
    if (!word) return { summary };
    const { body, captions } = searchText(one);
    const inBody = marked(body, word) ?? marked(captions, word);
    const inTitle = marked(summary.title, word);
    return { summary, ...(inTitle ? { titleMarks: inTitle } : {}), ...(inBody ? { snippet: inBody } : {}) };
  });
  return { total: found.length, offset: query.offset, rows, indexReady: true };
}

/** The goals of cases in memory, with '' for those without one. */
export function fakeGoals(cases: readonly CaseStudy[]): readonly GoalCount[] {
  const counts = new Map<string, number>();
  for (const one of cases)
    for (const goal of one.goals.length > 0 ? one.goals : ['']) counts.set(goal, (counts.get(goal) ?? 0) + 1);
  return [...counts].map(([goal, count]) => ({ goal, count }));
}

/** The evidence with a star, in the order of the cases. */
export function fakeKeepers(cases: readonly CaseStudy[], { star, offset, limit }: KeeperQuery): KeeperPage {
  const all = cases.map((one) => summarize(one)).flatMap((row) => row.keepers.map((keeper) => ({ keeper, case: row })));
  const count = (of: 'positive' | 'negative') => all.filter(({ keeper }) => keeper.star === of).length;
  const rows = all.filter(({ keeper }) => star === null || keeper.star === star).slice(offset, offset + limit);
  return { counts: { positive: count('positive'), negative: count('negative') }, offset, rows };
}

function marked(text: string, word: string): string | null {
  const at = text.toLowerCase().indexOf(word);
  if (at === -1) return null;
  const from = Math.max(0, at - 20);
  const end = at + word.length;
  return `${from > 0 ? '…' : ''}${text.slice(from, at)}\u0001${text.slice(at, end)}\u0002${text.slice(end, end + 60)}`;
}
