import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRunning, printProfile } from '../../../../src/main/app/print-profile.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'casebook-profile-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('each print has a profile of its own, and those of prints that have ended are gone', () => {
  const profiles = path.join(folder, 'printing');
  mkdirSync(path.join(profiles, '11', 'Cache'), { recursive: true });
  mkdirSync(path.join(profiles, '12'));
  writeFileSync(path.join(profiles, 'Preferences'), 'of one profile for all, as before');
  expect(printProfile(profiles, 13, (pid) => pid === 12)).toBe(path.join(profiles, '13'));
  expect(readdirSync(profiles).toSorted()).toEqual(['12', '13']);
});

test('a process that runs is known from one that does not', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(2 ** 30)).toBe(false);
});
