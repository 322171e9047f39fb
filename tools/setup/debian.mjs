import { existsSync, readFileSync } from 'node:fs';
import { onPath } from './on-path.mjs';
import { run } from './run.mjs';
import { Stop, say } from './say.mjs';

/** Whether this is Debian itself (Ubuntu's chromium package is a snap that cannot be driven) and we may install. */
export function canInstall() {
  if (process.getuid?.() !== 0 || !onPath('apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs Debian packages with apt, as root only; stops with a sentence when apt fails. */
export async function aptInstall(packages, given = process.env) {
  if (packages.length === 0) return;
  say(`Installing the Debian packages ${packages.join(', ')}.`);
  const env = { ...given, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  if (code !== 0) throw new Stop(`apt could not install ${packages.join(', ')}. Install them by hand and try again.`);
}
