import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLog } from '../../../../src/main/app/log.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-log-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = () => new Date('2026-03-05T14:02:11.000Z');

test('an error is kept by its kind and place, without its words', async () => {
  const file = join(folder, 'logs/casebook.log');
  const error = Object.assign(new RangeError('Spring reel of the Miller family'), { code: 'EIO' });
  openLog(file, at).error('case.save', error);
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(/^2026-03-05T14:02:11\.000Z case\.save: RangeError EIO\n\s+at /);
  expect(text).not.toContain('Miller');
});

test('an error of the page is kept by its places', async () => {
  const file = join(folder, 'casebook.log');
  openLog(file, at).page('Error: the Miller family\n    at draw (casebook://app/assets/a.js:1:2)');
  expect(await readFile(file, 'utf8')).toBe(
    '2026-03-05T14:02:11.000Z page:     at draw (casebook://app/assets/a.js:1:2)\n',
  );
});

test('two files at most are kept, however much goes wrong', async () => {
  const file = join(folder, 'casebook.log');
  const log = openLog(file, at);
  for (let i = 0; i < 3_000; i++) log.error('main', new Error(String(i)));
  expect((await readdir(folder)).toSorted()).toEqual(['casebook.1.log', 'casebook.log']);
  for (const name of await readdir(folder))
    expect((await readFile(join(folder, name))).length).toBeLessThan(300 * 1024);
});

test('a log that cannot be written stops nothing', () => {
  openLog('/dev/null/no/casebook.log').error('main', new Error('x'));
});
