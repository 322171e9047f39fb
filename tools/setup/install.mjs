import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { Stop, say } from './say.mjs';

/** Installs from the lock file when node_modules is missing or holds something else than the lock file says. */
export async function install() {
  const modules = inRoot('node_modules');
  if (sameAsLock(read(inRoot('package-lock.json')), read(inRoot('node_modules/.package-lock.json')))) return;
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) {
    say('node_modules is a link and differs from package-lock.json; going on with what it holds.');
    return;
  }
  say('Installing the packages of package-lock.json; this takes a minute the first time.');
  const [program, ...first] = npm();
  const code = await run(program, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Stop('The packages could not be installed. Run "npm ci" to see why, then try again.');
}

/**
 * Whether npm's own record of what it installed (written last, so an interrupted install has none) agrees with the
 * lock file. Packages for other systems are optional and may be absent.
 */
export function sameAsLock(lock, installed) {
  if (!lock || !installed) return false;
  return Object.entries(lock.packages).every(([name, wanted]) => {
    if (name === '') return true;
    const found = installed.packages[name];
    return found ? found.version === wanted.version : wanted.optional === true;
  });
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** npm as it was started, so that no shell is needed to find npm.cmd on Windows. */
function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js') ? [process.env.npm_node_execpath ?? process.execPath, script] : ['npm'];
}
