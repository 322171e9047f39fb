import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Sha256 } from '../../../../../src/shared/core/ids.ts';
import { savedCase } from '../../../../support/edited-case.ts';
import { samplePicture } from '../../../../support/sample-case.ts';
import { notebookPlaces, openTestNotebook, value } from '../../../../support/temporary-notebook.ts';

/** A notebook with one attachment per word, closed and opened again, so that none of them has just come in. */
async function withAttachments(...words: readonly string[]) {
  const places = notebookPlaces();
  const first = await openTestNotebook(places);
  const hashes: Sha256[] = [];
  for (const word of words)
    hashes.push(value(await first.attachments.add(`${word}.txt`, Buffer.from(word))).attachment);
  await first.close();
  let now = '2026-03-05T14:02:11.000Z';
  const notebook = await openTestNotebook(places, { now: () => now });
  const unused = async () =>
    value(await notebook.unused.list())
      .unused.map(({ fileName }) => fileName)
      .sort();
  return { ...places, notebook, hashes, unused, later: (instant: string) => (now = instant) };
}

const path = (folder: string, hash: string) => join(folder, 'attachments', hash.slice(0, 2), hash);

test('E15 what a case, an earlier version, a deleted case, a broken file or a draft names is never called unused', async () => {
  const words = ['case', 'version', 'deleted', 'quarantined', 'packed', 'conflict', 'draft', 'lone'];
  const { folder, cacheFolder, notebook, hashes, unused } = await withAttachments(...words);
  expect(await unused()).toEqual(words.map((word) => `${word}.txt`).toSorted());
  const [inCase, , deleted, quarantined, packed, conflict, draft] = hashes.map(String);
  const evidence = (hash = '') => [samplePicture(1, { attachment: hash as Sha256 })];
  const { id, rev } = await savedCase(notebook, 'Named', { evidence: evidence(inCase) });
  const gone = await savedCase(notebook, 'Deleted', { evidence: evidence(deleted) });
  value(await notebook.cases.trash(gone.id));
  const put = (place: string, name: string, content: string | Uint8Array) => {
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, place, name), content);
  };
  put(`history/${id}`, '1-20260305T140211000Z-00000000.json', `{"broken": "${hashes[1]}`);
  put('quarantine/some', 'case.json', `not JSON ${quarantined}`);
  put(`history/${id}`, '2.json.gz', gzipSync(`{"attachment":"${packed}"}`));
  put(`cases/${id}`, "case (host's conflicted copy).json", `{"attachment":"${conflict?.toUpperCase()}"}`);
  const opened = value(await notebook.cases.open(id));
  if (opened.is !== 'open') throw new Error('damaged');
  value(await notebook.cases.keepDraft(id, rev, opened.case.text.replace(inCase ?? '', draft ?? '')));
  expect(await unused()).toEqual(['lone.txt']);
  expect(existsSync(cacheFolder)).toBe(true);
});

test('E15 a file goes to the trash only when asked, is still shown from there, comes back, and leaves after 30 days at the earliest', async () => {
  const { folder, notebook, hashes, unused, later } = await withAttachments('one', 'two');
  const [one, two] = hashes as [Sha256, Sha256];
  expect(value(await notebook.unused.trash([one]))).toBe(1);
  expect(await unused()).toEqual(['two.txt']);
  expect(existsSync(path(folder, one))).toBe(false);
  expect(Buffer.from((await notebook.attachments.read(one)) ?? []).toString()).toBe('one');
  expect(value(await notebook.unused.list()).trashed).toMatchObject([
    { attachment: one, fileName: 'one.txt', byteLength: 3, removable: false },
  ]);
  expect(await notebook.cases.trashed()).toEqual([]);
  expect(await notebook.unused.remove(one)).toMatchObject({ ok: false });
  value(await notebook.unused.restore(one));
  expect(existsSync(path(folder, one))).toBe(true);
  expect(readdirSync(join(folder, 'trash', 'attachments'))).toEqual([]);

  value(await notebook.unused.trash([one, two]));
  later('2026-04-05T14:02:11.000Z');
  value(await notebook.unused.remove(one));
  expect(readdirSync(join(folder, 'trash', 'attachments')).filter((name) => !name.endsWith('.json'))).toEqual([two]);
});

test('E15 one that a case has come to name meanwhile stays, and so does one that has just come in', async () => {
  const { folder, notebook, hashes } = await withAttachments('one');
  const [one] = hashes as [Sha256];
  expect(value(await notebook.unused.list()).unused).toHaveLength(1);
  await savedCase(notebook, 'Named', { evidence: [samplePicture(1, { attachment: one })] });
  const fresh = value(await notebook.attachments.add('fresh.txt', Buffer.from('fresh'))).attachment;
  expect(value(await notebook.unused.trash([one, fresh]))).toBe(0);
  expect(existsSync(path(folder, one))).toBe(true);
  expect(existsSync(path(folder, fresh))).toBe(true);
});

test('E15 where something cannot be looked into, nothing is called unused', async () => {
  const { folder, notebook } = await withAttachments('one');
  mkdirSync(join(folder, 'history', 'x'), { recursive: true });
  writeFileSync(join(folder, 'history', 'x', 'y.json.gz'), Buffer.from([0x1f, 0x8b, 1, 2, 3]));
  expect(await notebook.unused.list()).toMatchObject({ ok: false });
});

test('E15 a check names what is missing, altered or unreadable, reads on where a link stands, and can be called off', async () => {
  const { folder, notebook, hashes } = await withAttachments('well', 'altered', 'gone', 'linked');
  const [well, altered, gone, linked] = hashes as [Sha256, Sha256, Sha256, Sha256];
  const evidence = hashes.map((attachment, n) => samplePicture(n, { attachment, fileName: `${n}.png` }));
  const { id } = await savedCase(notebook, 'Reel', { evidence });
  const check = (signal = new AbortController().signal) => notebook.checkFiles(() => undefined, signal);
  expect(await check()).toEqual({ checked: 4, of: 4, finished: true, problems: [] });

  rmSync(path(folder, altered));
  writeFileSync(path(folder, altered), 'altereD');
  rmSync(path(folder, gone));
  rmSync(path(folder, linked));
  symlinkSync(path(folder, well), path(folder, linked));
  mkdirSync(join(folder, 'cases', 'broken'));
  writeFileSync(join(folder, 'cases', 'broken', 'case.json'), '{');
  const { problems } = await check();
  const about = { caseId: id, caseTitle: 'Reel' };
  expect(problems).toHaveLength(4);
  expect(problems).toEqual(
    expect.arrayContaining([
      { problem: 'altered', fileName: '1.png', ...about },
      { problem: 'missing', fileName: '2.png', ...about },
      { problem: 'missing', fileName: '3.png', ...about },
      { problem: 'unreadable', fileName: join('broken', 'case.json'), caseId: null, caseTitle: '' },
    ]),
  );
  expect(await check(AbortSignal.abort())).toMatchObject({ finished: false, checked: 0 });
});
