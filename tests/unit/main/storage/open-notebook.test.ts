import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notebookPlaces, openTestNotebook, value } from '../../../support/temporary-notebook.ts';

test('a case is made, saved, listed, found, closed and there again', async () => {
  const places = notebookPlaces();
  const first = await openTestNotebook(places);
  const made = value(await first.cases.create());
  const text = made.text.replace('"title":""', '"title":"Spring launch"');
  const receipt = value(await first.cases.save(made.id, made.rev, text));
  expect(receipt.rev).toBe(2);
  await first.library.ready;
  const page = await first.library.page({ text: 'spri', sort: 'title', goal: null, offset: 0, limit: 10 });
  expect(page.rows.map((row) => row.titleMarks)).toEqual(['\u0001Spring\u0002 launch']);
  await first.close();

  const again = await openTestNotebook(places);
  expect(again.readOnly).toBeNull();
  expect(again.library.caseCount).toBe(1);
  const opening = value(await again.cases.open(made.id));
  expect(opening.is === 'open' && JSON.parse(opening.case.text).title).toBe('Spring launch');
  expect(readdirSync(places.folder).sort()).toEqual([
    '.lock',
    'README.txt',
    'attachments',
    'cases',
    'history',
    'notebook.json',
    'trash',
  ]);
});

test('an attached picture is kept under the hash of its bytes, as it was', async () => {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const record = value(await notebook.attachments.add('shot.png', png));
  expect(record).toMatchObject({ kind: 'picture', media: 'image/png', width: 1, height: 1, fileName: 'shot.png' });
  const path = join(places.folder, 'attachments', record.attachment.slice(0, 2), record.attachment);
  expect(readFileSync(path).equals(png)).toBe(true);
  expect(Buffer.from((await notebook.attachments.read(record.attachment)) ?? []).equals(png)).toBe(true);
});
