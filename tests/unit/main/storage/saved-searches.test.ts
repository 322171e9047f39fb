import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SavedSearch } from '../../../../src/shared/core/search/saved-search.ts';
import { sampleId } from '../../../support/sample-case.ts';
import { notebookPlaces, openTestNotebook, value } from '../../../support/temporary-notebook.ts';

const search = (n: number, name: string): SavedSearch => ({
  id: sampleId(n),
  name,
  text: 'reel outcome:<40',
  goal: null,
  choices: [{ kind: 'channel', values: ['TikTok'] }],
});
const fileOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'notebook.json'), 'utf8'));

test('I6 a search outlives closing, takes another name in its place, is removed and brought back; what others keep stays', async () => {
  const places = notebookPlaces();
  const first = await openTestNotebook(places);
  const path = join(places.folder, 'notebook.json');
  const strange = { from: 'a newer version' };
  writeFileSync(path, JSON.stringify({ ...fileOf(places.folder), theirs: 1, searches: [strange] }));
  value(await first.searches.keep(search(1, 'Reels')));
  value(await first.searches.keep(search(2, 'Others')));
  await first.close();

  const again = await openTestNotebook(places);
  expect(await again.searches.list()).toEqual([search(1, 'Reels'), search(2, 'Others')]);
  value(await again.searches.keep(search(1, 'Short reels')));
  expect((await again.searches.list()).map(({ name }) => name)).toEqual(['Short reels', 'Others']);
  value(await again.searches.remove(sampleId(1)));
  expect((await again.searches.list()).map(({ name }) => name)).toEqual(['Others']);
  expect(fileOf(places.folder)).toMatchObject({ theirs: 1, searches: [strange, { name: 'Others' }] });
  value(await again.searches.restore(sampleId(1)));
  expect((await again.searches.list()).map(({ name }) => name)).toEqual(['Others', 'Short reels']);
});

test('searches that are no list are left as they are, and the notebook opens all the same', async () => {
  const places = notebookPlaces();
  await (await openTestNotebook(places)).close();
  const path = join(places.folder, 'notebook.json');
  writeFileSync(path, JSON.stringify({ ...fileOf(places.folder), searches: 'mine' }));
  const before = readFileSync(path, 'utf8');
  const notebook = await openTestNotebook(places);
  expect(await notebook.searches.list()).toEqual([]);
  expect(await notebook.searches.keep(search(1, 'Reels'))).toMatchObject({
    ok: false,
    failure: { code: 'search not kept' },
  });
  expect(readFileSync(path, 'utf8')).toBe(before);
});
