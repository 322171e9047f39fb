import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawnPng } from '../../../../support/drawn-png.ts';
import { caseFile, opened, savedCase, titles } from '../../../../support/edited-case.ts';
import { samplePicture } from '../../../../support/sample-case.ts';
import { notebookPlaces, openTestNotebook, value } from '../../../../support/temporary-notebook.ts';

test('a case moved to the trash leaves list and search, is listed there, and comes back whole', async () => {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const { id } = await savedCase(notebook, 'unwanted');
  await savedCase(notebook, 'other');
  value(await notebook.cases.trash(id));
  expect(await titles(notebook)).toEqual(['other']);
  expect(await titles(notebook, 'unwanted')).toEqual([]);
  expect((await notebook.cases.open(id)).ok).toBe(false);
  expect(await notebook.cases.trashed()).toMatchObject([{ id, title: 'unwanted' }]);
  expect(existsSync(join(places.folder, 'trash', id, 'case.json'))).toBe(true);

  value(await notebook.cases.restore(id));
  expect(await titles(notebook)).toEqual(['other', 'unwanted']);
  expect(await titles(notebook, 'unwanted')).toEqual(['unwanted']);
  expect(await notebook.cases.trashed()).toEqual([]);
  expect(readdirSync(join(places.folder, 'cases', id))).toEqual(['case.json']);
  expect(JSON.parse((await opened(notebook, id)).text).title).toBe('unwanted');
});

test('I11 a case comes back from the trash with its pictures, also after the files that nobody needs were put away', async () => {
  const places = notebookPlaces();
  const first = await openTestNotebook(places);
  const picture = value(await first.attachments.add('reel.png', drawnPng(4, 4)));
  const evidence = [samplePicture(1, { attachment: picture.attachment })];
  const { id } = await savedCase(first, 'with a picture', { evidence });
  value(await first.cases.trash(id));
  await first.close();

  const notebook = await openTestNotebook(places);
  const { unused } = value(await notebook.unused.list());
  value(await notebook.unused.trash(unused.map(({ attachment }) => attachment)));
  value(await notebook.cases.restore(id));
  expect(JSON.parse((await opened(notebook, id)).text).evidence).toMatchObject([{ attachment: picture.attachment }]);
  expect(await notebook.attachments.read(picture.attachment)).toEqual(Buffer.from(drawnPng(4, 4)));
  expect(existsSync(join(places.folder, 'attachments', picture.attachment.slice(0, 2), picture.attachment))).toBe(true);
});

test('the trash is there at the next start, the last deleted first', async () => {
  const places = notebookPlaces();
  let moment = Date.parse('2026-03-05T10:00:00.000Z');
  const now = () => {
    moment += 1_000;
    return new Date(moment).toISOString();
  };
  const notebook = await openTestNotebook(places, { now });
  const first = await savedCase(notebook, 'first');
  const second = await savedCase(notebook, 'second');
  value(await notebook.cases.trash(first.id));
  value(await notebook.cases.trash(second.id));
  await notebook.close();
  const again = await openTestNotebook(places);
  expect((await again.cases.trashed()).map((row) => row.title)).toEqual(['second', 'first']);
});

test('a case that is not there can be neither deleted nor restored, and says so', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  const { id } = await savedCase(notebook, 'here');
  expect(await notebook.cases.restore(id)).toMatchObject({ ok: false, failure: { code: 'not found' } });
  value(await notebook.cases.trash(id));
  expect(await notebook.cases.trash(id)).toMatchObject({ ok: false, failure: { code: 'not found' } });
});

test('a save under way when a case is deleted goes with it', async () => {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const made = await savedCase(notebook, 'before');
  const saving = notebook.cases.save(made.id, made.rev, made.text.replace('before', 'after'));
  const deleting = notebook.cases.trash(made.id);
  value(await saving);
  value(await deleting);
  value(await notebook.cases.restore(made.id));
  expect(existsSync(caseFile(places.folder, made.id))).toBe(true);
  expect(await titles(notebook)).toEqual(['after']);
});
