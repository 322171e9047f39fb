import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCatalog } from '../../../../../src/main/storage/catalog/catalog.ts';
import type { CatalogRow } from '../../../../../src/main/storage/catalog/packed-row.ts';
import {
  type CaseSummary,
  compareSummaries,
  librarySorts,
  summarize,
} from '../../../../../src/shared/core/case-study/case-summary.ts';
import { outcomeBands } from '../../../../../src/shared/core/outcome/band.ts';
import type { KeeperQuery } from '../../../../../src/shared/ipc/contract.ts';
import { sampleCase, sampleId } from '../../../../support/sample-case.ts';

const collator = new Intl.Collator('en', { numeric: true });
const day = fc.constantFrom(null, '2026-01-05', '2026-01-06', '2025-12-31');
const goals = fc.array(fc.constantFrom('Sell', 'Listen', ' ', 'Sell "]', 'Ünder\n'), { maxLength: 3 });
const star = fc.constantFrom('positive' as const, 'negative' as const);
const keepers = fc.array(
  fc.record({
    id: fc.nat(99).map(sampleId),
    star,
    kind: fc.constant('post' as const),
    picture: fc.constant(null),
    words: fc.string(),
  }),
  { maxLength: 3 },
);
const row = fc
  .record({
    n: fc.nat(12),
    title: fc.string({ unit: 'grapheme', maxLength: 12 }),
    from: day,
    to: day,
    goals,
    folder: fc.boolean(),
    keepers,
    band: fc.constantFrom(...outcomeBands),
    loop: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    pinned: fc.boolean(),
    links: fc.uniqueArray(fc.nat(12).map(sampleId), { maxLength: 3 }),
  })
  .map(({ n, from, to, folder, title, goals, ...derived }): CatalogRow => {
    const summary = { ...summarize(sampleCase({ id: sampleId(n), period: { from, to }, title, goals })), ...derived };
    return { summary, fingerprint: `${n}:1.5`, hash: 'a'.repeat(64), ...(folder ? { folder: `Nr. ${n}` } : {}) };
  });
const change = fc.oneof(row, fc.nat(12));

test('after any changes a list is as one made of whole rows, in every order and of every goal', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), fc.nat(30), (changes, askedAfter) => {
      const catalog = createCatalog(new Map(), collator);
      const model = new Map<string, CatalogRow>();
      for (const [i, each] of changes.entries()) {
        // Orders and counts that were asked for early are kept true from then on; the others are made later.
        if (i === askedAfter) expectSame(catalog, [...model.values()]);
        if (typeof each === 'number') {
          expect(catalog.drop(sampleId(each))).toBe(model.delete(sampleId(each)));
        } else {
          catalog.put(each);
          model.set(each.summary.id, each);
        }
      }
      expectSame(catalog, [...model.values()]);
    }),
  );
});

function expectSame(catalog: ReturnType<typeof createCatalog>, rows: readonly CatalogRow[]): void {
  expect(catalog.size).toBe(rows.length);
  for (const each of rows) expect(catalog.get(each.summary.id)).toEqual(each);
  const marks = rows.map(({ summary, fingerprint, hash }) => ({ id: summary.id, fingerprint, hash }));
  expect(catalog.marks().toSorted(byId)).toEqual(marks.toSorted(byId));
  const counts = new Map<string, number>();
  for (const { summary } of rows) for (const goal of named(summary)) counts.set(goal, (counts.get(goal) ?? 0) + 1);
  expect(Object.fromEntries(catalog.goals().map(({ goal, count }) => [goal, count]))).toEqual(
    Object.fromEntries(counts),
  );
  const summaries = rows.map(({ summary }) => summary);
  for (const each of summaries) {
    const from = summaries.filter(({ id, links }) => id !== each.id && links.includes(each.id));
    expect(catalog.linksTo(each.id)).toEqual(from.sort(compareSummaries('title', collator)));
  }
  const unlearned = summaries
    .filter(({ band, loop }) => ['partly met', 'fell short'].includes(band) && loop.includes(false))
    .sort(compareSummaries('newest first', collator));
  expect(catalog.unlearned()).toEqual({ count: unlearned.length, first: unlearned.slice(0, 5) });
  const pinned = summaries.toSorted(compareSummaries('newest first', collator)).filter((one) => one.pinned);
  expect(catalog.pinned()).toEqual({ count: pinned.length, first: pinned.slice(0, 12) });
  for (const star of [null, 'positive', 'negative'] as const) expectSameKeepers(catalog, summaries, star);
  for (const sort of librarySorts)
    for (const goal of [null, 'Sell', '']) {
      const all = rows
        .map(({ summary }) => summary)
        .filter((summary) => goal === null || named(summary).has(goal))
        .sort(compareSummaries(sort, collator));
      const page = catalog.page({ sort, goal, offset: 1, limit: 3 });
      expect(page).toEqual({ total: all.length, summaries: all.slice(1, 4) });
    }
}

function expectSameKeepers(
  catalog: ReturnType<typeof createCatalog>,
  summaries: readonly CaseSummary[],
  star: KeeperQuery['star'],
): void {
  const all = summaries.toSorted(compareSummaries('newest first', collator)).flatMap(({ keepers, ...row }) => {
    const { id, title, from, to, fileState } = row;
    return keepers.map((keeper) => ({ keeper, case: { id, title, from, to, fileState } }));
  });
  const count = (of: string) => all.filter(({ keeper }) => keeper.star === of).length;
  const counts = { positive: count('positive'), negative: count('negative') };
  const wanted = all.filter(({ keeper }) => star === null || keeper.star === star);
  for (const [offset, limit] of [
    [0, 0],
    [0, 2],
    [3, 4],
    [1, 100],
  ] as const)
    expect(catalog.keepers({ star, offset, limit })).toEqual({
      counts,
      offset,
      rows: wanted.slice(offset, offset + limit),
    });
}

function named({ goals }: CaseSummary): ReadonlySet<string> {
  const trimmed = goals.map((goal) => goal.trim()).filter(Boolean);
  return new Set(trimmed.length > 0 ? trimmed : ['']);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
