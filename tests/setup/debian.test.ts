import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aptInstall } from '../../tools/setup/debian.mjs';
import { temporaryFolder } from './support/temporary-folder.ts';

/** A PATH whose apt-get writes down what it is asked and ends with the given code. */
function withApt(code: number) {
  const folder = temporaryFolder();
  const record = path.join(folder, 'asked');
  const program = path.join(folder, 'apt-get');
  writeFileSync(program, `#!/bin/sh\necho "$@" >> ${record}\nexit ${code}\n`);
  chmodSync(program, 0o755);
  return { env: { PATH: folder }, asked: () => readFileSync(record, 'utf8').trim().split('\n') };
}

describe.skipIf(process.platform === 'win32')('what a Debian lacks', () => {
  test('is installed with apt, after its lists were renewed', async () => {
    const { env, asked } = withApt(0);
    await aptInstall(['xvfb', 'xauth'], env);
    expect(asked()).toEqual(['update -qq', 'install -y -qq --no-install-recommends xvfb xauth']);
  });

  test('stops with the names when apt fails', async () => {
    await expect(aptInstall(['chromium'], withApt(100).env)).rejects.toThrow('apt could not install chromium.');
  });
});
