import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edited, opened, savedCase } from '../../../../support/edited-case.ts';
import { notebookPlaces, openTestNotebook, value } from '../../../../support/temporary-notebook.ts';

/** A notebook with a clock that stands still until it is moved. */
async function scene() {
  const places = notebookPlaces();
  let moment = Date.parse('2026-03-05T10:00:00.000Z');
  const now = () => new Date(moment).toISOString();
  const first = await openTestNotebook(places, { now });
  const { id } = await savedCase(first, 'as found');
  await first.close();
  const notebook = await openTestNotebook(places, { now });
  const open = await opened(notebook, id);
  let { rev } = open;
  return {
    notebook,
    pass: (minutes: number) => {
      moment += minutes * 60_000;
    },
    save: async (title: string, campaign = '') => {
      rev = value(await notebook.cases.save(id, rev, edited(open, { title, campaign }))).rev;
    },
    kept: () => {
      const folder = join(places.folder, 'history', id);
      const names = readdirSync(folder).toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
      return names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).title);
    },
  };
}

test('the version a session found is kept before it is replaced, then one every five minutes', async () => {
  const { save, pass, kept } = await scene();
  await save('one');
  await save('two');
  expect(kept()).toEqual(['as found']);
  pass(6);
  await save('three');
  await save('four');
  expect(kept()).toEqual(['as found', 'two']);
});

test('a version that would lose more than half of itself is kept at once', async () => {
  const { save, kept } = await scene();
  await save('long', 'x'.repeat(900));
  await save('longer', 'x'.repeat(950));
  await save('short');
  expect(kept()).toEqual(['as found', 'longer']);
});

test('the last version of a session is kept when the notebook closes', async () => {
  const { notebook, save, kept } = await scene();
  await save('one');
  await save('last');
  await notebook.close();
  expect(kept()).toEqual(['as found', 'last']);
});

test('a clock set back keeps versions coming', async () => {
  const { save, pass, kept } = await scene();
  await save('one');
  pass(-60 * 24 * 365);
  await save('two');
  expect(kept()).toEqual(['as found', 'one']);
});
