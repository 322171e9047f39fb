import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the peers are installed, from a lock file of their own so that the app's stays small. */
export const peersFolder = join(import.meta.dirname, 'peers');

/** Installs the peers on the first run. better-sqlite3 brings its program for each system; nothing is compiled. */
export function ensurePeers(): void {
  if (existsSync(join(peersFolder, 'node_modules/.package-lock.json'))) return;
  console.log('Installing what is measured against...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], {
    cwd: peersFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error('The peers could not be installed; see what npm said above.');
}
