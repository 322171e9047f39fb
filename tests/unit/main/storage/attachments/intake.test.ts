import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { limits } from '../../../../../src/shared/core/limits.ts';
import { notebookPlaces, openTestNotebook, value } from '../../../../support/temporary-notebook.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function place() {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const attachments = join(places.folder, 'attachments');
  const files = () =>
    readdirSync(attachments, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return { ...places, notebook, attachments, files };
}

test('a file in parts is kept once under its hash, the same as one in a piece', async () => {
  const { notebook, attachments, files } = await place();
  const bytes = new TextEncoder().encode('%PDF-1.7 a report');
  const incoming = value(await notebook.attachments.begin('report.pdf'));
  for (const byte of bytes) value(await incoming.add(Uint8Array.of(byte)));
  const record = value(await incoming.finish());
  expect(record).toEqual({
    attachment: sha256(bytes),
    kind: 'file',
    media: 'application/pdf',
    fileName: 'report.pdf',
    byteLength: bytes.length,
  });
  expect(value(await notebook.attachments.add('again.pdf', bytes)).attachment).toBe(record.attachment);
  expect(files().map(({ name }) => name)).toEqual([record.attachment]);
  expect(new Uint8Array(readFileSync(join(attachments, record.attachment.slice(0, 2), record.attachment)))).toEqual(
    bytes,
  );
});

test('one that is dropped, or grows beyond the limit, leaves nothing', async () => {
  const { notebook, files } = await place();
  const dropped = value(await notebook.attachments.begin('a.bin'));
  value(await dropped.add(new Uint8Array(1000)));
  await dropped.drop();
  const grown = value(await notebook.attachments.begin('b.bin'));
  const part = new Uint8Array(limits.attachmentBytes / 4);
  for (let i = 0; i < 4; i += 1) value(await grown.add(part));
  expect(await grown.add(Uint8Array.of(1))).toMatchObject({ ok: false, failure: { code: 'too large' } });
  await grown.drop();
  expect(files()).toEqual([]);
});

test('a chosen file tells how far it is, and nothing stays of one that is called off', async () => {
  const { folder, notebook, files } = await place();
  const file = join(folder, '..', 'clip.mp4');
  writeFileSync(file, 'clip');
  truncateSync(file, 5 * 1024 * 1024);
  const told: number[] = [];
  value(await notebook.attachments.addFile(file, { progress: (done) => told.push(done) }));
  expect(told.at(-1)).toBe(5 * 1024 * 1024);
  expect(told.length).toBeGreaterThan(3);

  const calling = new AbortController();
  writeFileSync(file, 'another');
  truncateSync(file, 5 * 1024 * 1024);
  const before = files().length;
  const progress = () => calling.abort();
  const answer = await notebook.attachments.addFile(file, { progress, signal: calling.signal });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  expect(files()).toHaveLength(before);
});

test('E9: folders, links to them and what is too large are refused in a sentence', async () => {
  const { folder, notebook, files } = await place();
  const [big, link, dir] = ['big.bin', 'link', 'dir'].map((name) => join(folder, '..', name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(big, '');
  truncateSync(big, limits.attachmentBytes + 1);
  symlinkSync(dir, link);
  mkdirSync(dir);
  const codes = [];
  for (const path of [big, link, dir, join(folder, 'absent')]) {
    const answer = await notebook.attachments.addFile(path);
    codes.push(answer.ok ? '' : answer.failure.code);
  }
  expect(codes).toEqual(['too large', 'not a file', 'not a file', 'not a file']);
  expect(files()).toEqual([]);
  expect(existsSync(big)).toBe(true);
});
