import { appendFileSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CatalogPlaces } from '../../../../../src/main/storage/catalog/catalog-journal.ts';
import { type OpenedCatalog, openCatalog } from '../../../../../src/main/storage/catalog/open-catalog.ts';
import { summarize } from '../../../../../src/shared/core/case-study/case-summary.ts';
import { sampleCase, sampleId } from '../../../../support/sample-case.ts';
import { temporaryFolder } from '../../../../support/temporary-notebook.ts';

const CASES = 250;
const collator = new Intl.Collator('en');
const newest = { sort: 'newest first', goal: null, limit: 100 } as const;
let places: CatalogPlaces;
let disproved: number;

function rowOf(n: number, title = `Case ${n}`) {
  const outcome = n % 10 ? {} : { override: { degree: 0.5, reason: 'Half of it' } };
  const summary = summarize(sampleCase({ id: sampleId(n), title, goals: n % 5 ? ['Sell'] : [], outcome }));
  return { summary, fingerprint: `${n}:2.25`, hash: 'b'.repeat(64) };
}

function open(at = places): Promise<OpenedCatalog> {
  return openCatalog(at, collator, () => {
    disproved += 1;
  });
}

function placesIn(folder: string): CatalogPlaces {
  return { index: folder, catalog: join(folder, 'catalog.jsonl'), catalogHead: join(folder, 'catalog-head.json') };
}

async function filled(at: CatalogPlaces, title?: string): Promise<void> {
  const { catalog, journal } = await open(at);
  for (let n = 0; n < CASES; n += 1) catalog.put(rowOf(n, title));
  journal.rewrite(catalog);
  await journal.settled();
}

const titlesAt = ({ catalog }: OpenedCatalog, offset: number) =>
  catalog.page({ ...newest, offset }).summaries.map(({ title }) => title);
const titlesFrom = (first: number, count: number) => Array.from({ length: count }, (_, i) => `Case ${first - i}`);

beforeEach(async () => {
  disproved = 0;
  places = placesIn(join(temporaryFolder(), 'one'));
  await filled(places);
});

describe('a list with a head', () => {
  test('shows its first rows, its length, its goals and what was not learned from before its file is read, and then all of it', async () => {
    const list = await open();
    // Only the head can answer now.
    const whole = readFileSync(places.catalog);
    rmSync(places.catalog);
    expect(list.catalog.size).toBe(CASES);
    expect(titlesAt(list, 0)).toEqual(titlesFrom(CASES - 1, 100));
    expect(list.catalog.goals()).toEqual([
      { goal: 'Sell', count: 200 },
      { goal: '', count: 50 },
    ]);
    const { count, first } = list.catalog.unlearned();
    expect(count).toBe(25);
    expect(first.map(({ title }) => title)).toEqual(['Case 240', 'Case 230', 'Case 220', 'Case 210', 'Case 200']);
    writeFileSync(places.catalog, whole);
    expect(titlesAt(list, 200)).toEqual(titlesFrom(CASES - 201, 50));
    expect(list.catalog.size).toBe(CASES);
    expect(disproved).toBe(0);
  });

  test('takes a change before it was read, and keeps both', async () => {
    const list = await open();
    list.journal.put(list.catalog.put(rowOf(CASES)));
    list.journal.put(list.catalog.put(rowOf(3, 'Renamed')));
    expect(list.catalog.drop(sampleId(0))).toBe(true);
    list.journal.drop(sampleId(0));
    await list.load();
    await list.journal.settled();
    const again = await open();
    for (const each of [list, again]) {
      expect(each.catalog.size).toBe(CASES);
      expect(titlesAt(each, 0)[0]).toBe(`Case ${CASES}`);
      expect(each.catalog.get(sampleId(3))?.summary.title).toBe('Renamed');
      expect(each.catalog.get(sampleId(0))).toBeUndefined();
    }
  });
});

const heads: Readonly<Record<string, () => Promise<void> | void>> = {
  gone: () => rmSync(places.catalogHead),
  empty: () => writeFileSync(places.catalogHead, ''),
  garbage: () => writeFileSync(places.catalogHead, 'garbage\n{"head":1}'),
  'cut short': () => writeFileSync(places.catalogHead, readFileSync(places.catalogHead).subarray(0, -200)),
  'not as written in one byte': () => {
    const bytes = readFileSync(places.catalogHead);
    bytes[bytes.lastIndexOf('Case 200')] = 0x58;
    writeFileSync(places.catalogHead, bytes);
  },
  'another notebook’s': async () => {
    const other = placesIn(join(temporaryFolder(), 'two'));
    await filled(other, 'Not mine');
    copyFileSync(other.catalogHead, places.catalogHead);
    // Even of the very same length.
    const length = readFileSync(other.catalog).length - readFileSync(places.catalog).length;
    if (length > 0) appendFileSync(places.catalog, ' '.repeat(length));
  },
  'older than the list': async () => {
    const { catalog, journal } = await open();
    journal.put(catalog.put(rowOf(CASES - 1, 'Newer')));
    await journal.settled();
  },
};

describe('C13 a head that is', () => {
  test.each(Object.entries(heads))('%s is not shown', async (which, damage) => {
    await damage();
    const list = await open();
    const newestTitle = which === 'older than the list' ? 'Newer' : `Case ${CASES - 1}`;
    expect(titlesAt(list, 0)).toEqual([newestTitle, ...titlesFrom(CASES - 2, 99)]);
    expect(titlesAt(list, 200)).toEqual(titlesFrom(CASES - 201, 50));
    expect(list.catalog.size).toBe(CASES);
    expect(disproved).toBe(0);
  });
});

describe('C13 a list that its head does not vouch for', () => {
  test('is looked at line by line, told of, and given a new head', async () => {
    writeFileSync(places.catalog, readFileSync(places.catalog, 'utf8').replace('Case 249', 'Kase 249'));
    const list = await open();
    await list.load();
    expect(titlesAt(list, 0)[0]).toBe('Kase 249');
    expect(disproved).toBe(1);
    await list.journal.settled();
    const again = await open();
    await again.load();
    expect(titlesAt(again, 0)[0]).toBe('Kase 249');
    expect(disproved).toBe(1);
  });

  test.each(['is no list', 'is gone'])('is begun anew where it %s', async (what) => {
    const list = await open();
    if (what === 'is gone') rmSync(places.catalog);
    else writeFileSync(places.catalog, Buffer.alloc(readFileSync(places.catalog).length));
    await list.load();
    expect(list.catalog.size).toBe(0);
    expect(titlesAt(list, 0)).toEqual([]);
    expect(disproved).toBe(1);
    list.journal.put(list.catalog.put(rowOf(1)));
    await list.journal.settled();
    expect(titlesAt(await open(), 0)).toEqual(['Case 1']);
  });
});

test('a last line cut short by a crash is left out, and what comes after it is not', async () => {
  const before = readFileSync(places.catalog);
  writeFileSync(places.catalog, before.subarray(0, -30));
  const list = await open();
  expect(list.catalog.size).toBe(CASES - 1);
  list.journal.put(list.catalog.put(rowOf(CASES)));
  await list.journal.settled();
  const again = await open();
  expect(again.catalog.size).toBe(CASES);
  expect(again.catalog.get(sampleId(CASES))?.summary.title).toBe(`Case ${CASES}`);
});
