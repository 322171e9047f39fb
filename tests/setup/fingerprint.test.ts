import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint } from '../../tools/setup/build.mjs';
import { temporaryFolder } from './support/temporary-folder.ts';

test('the sources are new when a name or a content changed, not when a time did', () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'src/main'), { recursive: true });
  const file = path.join(folder, 'src/main/a.ts');
  writeFileSync(file, 'one');
  writeFileSync(path.join(folder, 'package.json'), '{}');
  const of = () => fingerprint(folder, ['src', 'package.json', 'absent.json']);

  const first = of();
  utimesSync(file, 1, 1);
  expect(of()).toBe(first);
  writeFileSync(path.join(folder, 'src/b.ts'), '');
  const second = of();
  expect(second).not.toBe(first);
  rmSync(path.join(folder, 'src/b.ts'));
  expect(of()).toBe(first);
  writeFileSync(file, 'two');
  expect(of()).not.toBe(first);
});
