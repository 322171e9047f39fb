import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { expect, test } from 'vitest';
import { createDisk } from '../../../../../src/main/storage/durable/disk.ts';
import { DurableJSONFile, UnreadableFile } from '../../../../../src/main/storage/durable/durable-json-file.ts';
import { faultyFiles } from '../../../../support/faulty-files.ts';
import { temporaryFolder } from '../../../../support/temporary-notebook.ts';

interface Settings {
  readonly theme: string;
}

const codec = {
  parse: (text: string): Settings => {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null || !('theme' in data)) throw new Error('not settings');
    return data as Settings;
  },
  serialize: (data: Settings) => JSON.stringify(data),
  longest: 1_000,
};

function settingsFile(missing: 'error' | 'beginning' = 'beginning', disk = createDisk()) {
  const path = join(temporaryFolder(), 'settings.json');
  return { path, file: new DurableJSONFile<Settings>({ disk, path, codec, missing }) };
}

test('as lowdb reads and writes it: the defaults where there is no file, then what was written', async () => {
  const { path, file } = settingsFile();
  const low = new Low<Settings>(file, { theme: 'light' });
  await low.read();
  expect(low.data.theme).toBe('light');
  await low.update(() => {
    low.data = { theme: 'dark' };
  });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ theme: 'dark' });
});

test.each(['', 'null', 'false', '0', '""', '[]', '{}', '{"theme":'])(
  'a file that says %j is never "no data": it is not written over',
  async (text) => {
    const { path, file } = settingsFile();
    writeFileSync(path, text);
    const low = new Low<Settings>(file, { theme: 'light' });
    await expect(low.read()).rejects.toBeInstanceOf(UnreadableFile);
    await expect(low.write()).rejects.toThrow();
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

test('a file that must be there and is not is an error, and is not made', async () => {
  const { path, file } = settingsFile('error');
  const low = new Low<Settings>(file, { theme: 'light' });
  await expect(low.read()).rejects.toThrow();
  await expect(low.write()).rejects.toThrow();
  expect(existsSync(path)).toBe(false);
});

test('nothing is written before anything was read', async () => {
  const { path, file } = settingsFile();
  writeFileSync(path, '{"theme":"dark"}');
  await expect(file.write({ theme: 'light' })).rejects.toThrow();
  expect(readFileSync(path, 'utf8')).toBe('{"theme":"dark"}');
});

test('a file changed by another is not written over', async () => {
  const { path, file } = settingsFile();
  writeFileSync(path, '{"theme":"dark"}');
  await file.read();
  writeFileSync(path, '{"theme":"pink"}');
  await expect(file.write({ theme: 'light' })).rejects.toThrow(/changed by another program/);
  expect(readFileSync(path, 'utf8')).toBe('{"theme":"pink"}');
});

test('every write syncs the file before the rename, and the folder after it', async () => {
  const calls: string[] = [];
  const files = faultyFiles(({ name, path }) => {
    if (name === 'file.sync') calls.push(path.endsWith('.tmp') ? 'sync file' : 'sync folder');
    if (name === 'rename') calls.push('rename');
    return undefined;
  });
  const { file } = settingsFile('beginning', createDisk(files));
  await file.read();
  await file.write({ theme: 'dark' });
  expect(calls).toEqual(['sync file', 'rename', 'sync folder']);
});

test.skipIf(process.platform === 'win32')('a file keeps its permissions', async () => {
  const { path, file } = settingsFile();
  writeFileSync(path, '{"theme":"dark"}');
  chmodSync(path, 0o640);
  await file.read();
  await file.write({ theme: 'light' });
  expect(statSync(path).mode & 0o777).toBe(0o640);
});
