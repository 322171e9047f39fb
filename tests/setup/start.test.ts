import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const start = path.resolve(import.meta.dirname, '../../tools/setup/start.mjs');

function npmStart(...args: string[]) {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  return spawnSync(process.execPath, [start, ...args], { env, encoding: 'utf8' });
}

describe('npm start', () => {
  test.skipIf(process.platform !== 'linux')('without a display says how to print, and exits 2', () => {
    const { status, stdout } = npmStart();
    expect(status).toBe(2);
    expect(stdout).toMatch(/^casebook: There is no display here.*npm start -- --print .* --to out\.pdf.*\n$/);
  });

  test('an unknown option is answered with the usage, exit code 2', () => {
    const { status, stdout } = npmStart('--pdf');
    expect(status).toBe(2);
    expect(stdout).toContain('"--pdf" is not something Casebook knows.');
  });
});
