import { readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { limits } from '../../../../../src/shared/core/limits.ts';
import { faultyFiles, systemError } from '../../../../support/faulty-files.ts';
import { notebookPlaces, openTestNotebook, temporaryFolder, value } from '../../../../support/temporary-notebook.ts';

test('the same bytes under two names are kept once, for reading only', async () => {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const first = value(await notebook.attachments.add('one.txt', Buffer.from('same')));
  const second = value(await notebook.attachments.add('C:\\shots\\two\u202e.txt', Buffer.from('same')));
  expect(second).toEqual({ ...first, fileName: 'two.txt' });
  const folder = join(places.folder, 'attachments');
  expect(readdirSync(folder, { recursive: true })).toHaveLength(2);
  const path = join(folder, first.attachment.slice(0, 2), first.attachment);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o444);
});

test('a file the person chose is added under its name, through a link as well', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'report.csv'), 'a,b');
  const added = value(await notebook.attachments.addFile(join(folder, 'report.csv')));
  expect(added).toMatchObject({ fileName: 'report.csv', byteLength: 3, kind: 'file' });
  if (process.platform === 'win32') return;
  symlinkSync(join(folder, 'report.csv'), join(folder, 'link.csv'));
  expect(value(await notebook.attachments.addFile(join(folder, 'link.csv'))).attachment).toBe(added.attachment);
});

test('a file that is too large or gone is refused, and nothing is kept of it', async () => {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const large = await notebook.attachments.add('large.bin', Buffer.alloc(limits.attachmentBytes + 1));
  expect(large).toMatchObject({ ok: false, failure: { code: 'too large' } });
  expect(await notebook.attachments.addFile(join(places.folder, 'gone'))).toMatchObject({ ok: false });
  expect(readdirSync(join(places.folder, 'attachments'))).toEqual([]);
});

test('B1 a full disk is told of, and leaves no temporary file', async () => {
  const places = notebookPlaces();
  let full = false;
  const fs = faultyFiles((call) => (full && call.name === 'file.write' ? systemError('ENOSPC') : undefined));
  const notebook = await openTestNotebook(places, { fs });
  full = true;
  const added = await notebook.attachments.add('a.bin', Buffer.alloc(1_000));
  expect(added).toMatchObject({ ok: false, failure: { code: 'disk full' } });
  expect(readdirSync(join(places.folder, 'attachments')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a thumbnail is kept beside the app, and only if it is one', async () => {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const { attachment } = value(await notebook.attachments.add('a.txt', Buffer.from('a')));
  await notebook.attachments.keepThumbnail(attachment, Buffer.from('<script>'));
  expect(await notebook.attachments.thumbnail(attachment)).toBeNull();
  const webp = Buffer.from('RIFF\x04\0\0\0WEBPVP8 ');
  await notebook.attachments.keepThumbnail(attachment, webp);
  expect(Buffer.from((await notebook.attachments.thumbnail(attachment)) ?? [])).toEqual(webp);
  expect(readdirSync(places.folder)).not.toContain('thumbnails');
});
