import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';
import { runTool } from './programs.mjs';
import { say } from './say.mjs';

const sources = ['src', 'electron.vite.config.ts', 'tsconfig.base.json', 'package.json', 'package-lock.json'];
const record = inRoot('out/.built-from');

/** Builds when the sources are not those of the last build; gives the builder's exit code, 0 when nothing was to do. */
export async function build(env, { always = false } = {}) {
  const now = fingerprint(root, sources);
  if (!always && existsSync(record) && readFileSync(record, 'utf8') === now) return 0;
  say('Building.');
  rmSync(inRoot('out'), { recursive: true, force: true });
  const code = await runTool('electron-vite', ['build'], env);
  if (code === 0) writeFileSync(record, now);
  return code;
}

/** A hash of the names and contents of all files: unlike times, it is right after a checkout or a restored backup. */
export function fingerprint(folder, names) {
  const hash = createHash('sha256');
  for (const name of names.flatMap((entry) => filesUnder(folder, entry)).sort()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(path.join(folder, name)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(folder, name) {
  const full = path.join(folder, name);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [name];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
