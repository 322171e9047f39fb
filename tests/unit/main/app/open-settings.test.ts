import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSettings } from '../../../../src/main/app/open-settings.ts';
import { createSettings, usualSettings } from '../../../../src/main/app/settings.ts';
import { temporaryFolder } from '../../../support/temporary-notebook.ts';

const unexpected = (error: unknown) => {
  throw error;
};

test('what was changed is there at the next start', async () => {
  const file = join(temporaryFolder(), 'app data/settings.json');
  const settings = createSettings(await openSettings(file), unexpected);
  expect(settings.now).toEqual(usualSettings);
  settings.change({ theme: 'dark' });
  settings.change({ zoom: 1.5 });
  expect(settings.now).toMatchObject({ theme: 'dark', zoom: 1.5 });
  await settings.settled();
  expect((await openSettings(file)).data).toEqual({ ...usualSettings, theme: 'dark', zoom: 1.5 });
});

test.each(['', 'null', '{"theme":', '\0\0\0\0'])('a settings file of %j is put aside, not lost', async (text) => {
  const folder = temporaryFolder();
  const file = join(folder, 'settings.json');
  writeFileSync(file, text);
  const settings = createSettings(await openSettings(file), unexpected);
  expect(settings.now).toEqual(usualSettings);
  settings.change({ theme: 'light' });
  await settings.settled();
  expect(readFileSync(`${file}.unreadable`, 'utf8')).toBe(text);
  expect(readdirSync(folder).toSorted()).toEqual(['settings.json', 'settings.json.unreadable']);
});

test('settings that cannot be written still hold until the app ends', async () => {
  const file = join(temporaryFolder(), 'settings.json');
  mkdirSync(join(file, 'inside'), { recursive: true });
  mkdirSync(join(`${file}.unreadable`, 'inside'), { recursive: true });
  const failures: unknown[] = [];
  const settings = createSettings(await openSettings(file), (error) => failures.push(error));
  settings.change({ theme: 'dark' });
  await settings.settled();
  expect(settings.now.theme).toBe('dark');
  expect(failures).toHaveLength(1);
});
