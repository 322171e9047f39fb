import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const pathFile = inRoot('node_modules/electron/path.txt');
const refused = inRoot('node_modules/electron/.casebook-not-reachable');
const day = 24 * 60 * 60 * 1000;

/** Electron's own program where it has been downloaded, or undefined. */
export function findElectron() {
  if (!existsSync(pathFile)) return undefined;
  const program = inRoot('node_modules/electron/dist', readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : undefined;
}

/**
 * Electron's program, downloaded when missing; undefined when it cannot be had. A failed download is tried again after
 * a day, since a network that swallows packets costs the whole time limit.
 */
export async function ensureElectron(env) {
  const found = findElectron();
  if (found) return found;
  if (!existsSync(refused) || Date.now() - statSync(refused).mtimeMs > day) {
    rmSync(refused, { force: true });
    await download(env);
    const installed = findElectron();
    if (installed) return installed;
    writeFileSync(refused, '');
  }
  return undefined;
}

/** The one line where the stand-in takes Electron's place. */
export const sayStandin = () =>
  say("Electron's program is not here and could not be downloaded; using the stand-in on the system's Chromium.");

async function download(env) {
  // Without a way out it fails at once; a person waits only where there is something to wait for.
  const notice = setTimeout(() => say("Downloading Electron's program, about 120 MB."), 2000);
  await run(env.STANDIN_NODE, [inRoot('node_modules/electron/install.js')], { env, seconds: 300, quiet: true });
  clearTimeout(notice);
}
