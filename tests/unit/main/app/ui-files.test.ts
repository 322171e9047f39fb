import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readUiFiles, type UiFiles, uiFileFor } from '../../../../src/main/app/ui-files.ts';

let folder: string;
let files: UiFiles;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-ui-'));
  await mkdir(join(folder, 'renderer/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.html'), 'secret');
  await writeFile(join(folder, 'renderer/index.html'), '<!doctype html>');
  await writeFile(join(folder, 'renderer/assets/index-1a.js'), 'void 0');
  await writeFile(join(folder, 'renderer/assets/notes.xyz'), 'unknown kind');
  files = await readUiFiles(join(folder, 'renderer'));
});
afterAll(() => rm(folder, { recursive: true }));

test('what was built is served with its media type', () => {
  expect(uiFileFor(files, 'casebook://app/index.html')?.media).toBe('text/html; charset=utf-8');
  const script = uiFileFor(files, 'casebook://app/assets/index-1a.js');
  expect(script?.media).toBe('text/javascript; charset=utf-8');
  expect(new TextDecoder().decode(script?.bytes)).toBe('void 0');
});

test('a query or a fragment changes nothing', () => {
  expect(uiFileFor(files, 'casebook://app/index.html?../secret.html#/etc/passwd')).toBe(files.get('/index.html'));
});

test('files of unknown kinds are not served', () => {
  expect([...files.keys()].sort()).toEqual(['/assets/index-1a.js', '/index.html']);
});

const hostile = [
  'casebook://app/',
  'casebook://app',
  'casebook://app/../secret.html',
  'casebook://app/..%2fsecret.html',
  'casebook://app/%2e%2e/secret.html',
  'casebook://app/%2e%2e%2fsecret.html',
  'casebook://app/..%5csecret.html',
  'casebook://app/..\\secret.html',
  'casebook://app//etc/passwd',
  'casebook://app/%2fetc%2fpasswd',
  'casebook://app///etc/passwd',
  'casebook://app/index.html%00',
  'casebook://app/index.html%00.js',
  'casebook://app/C:/Windows/win.ini',
  'casebook://app/C:%5cWindows%5cwin.ini',
  'casebook://app/index.html::$DATA',
  'casebook://app/index.html.',
  'casebook://app/index.html%20',
  'casebook://app/index.html/',
  'casebook://app/INDEX.HTML',
  'casebook://APP/index.html',
  'casebook://app.evil/index.html',
  'casebook://print/index.html',
  'casebook://user@app/index.html',
  'casebook://user:word@app/index.html',
  'casebook://app:80/index.html',
  'casebook:///index.html',
  'casebook:index.html',
  'attachment://app/index.html',
  'file:///index.html',
  'https://app/index.html',
  'casebook://app/__proto__',
  'casebook://app/constructor',
  `casebook://app/${'a/'.repeat(5_000)}index.html`,
  `casebook://app/${'../'.repeat(3_000)}etc/passwd`,
  'not an address',
  '',
];

test.each(hostile)('%j is not served', (address) => {
  expect(uiFileFor(files, address)).toBeUndefined();
});
