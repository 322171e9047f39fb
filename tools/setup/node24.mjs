import { existsSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { Stop } from './say.mjs';

const windows = process.platform === 'win32';

/** The pinned Node 24 that every script runs on, whatever Node started npm. */
export function node24() {
  const program = inRoot('node_modules/node/bin', windows ? 'node.exe' : 'node');
  if (!existsSync(program)) {
    throw new Stop(
      'The pinned Node 24 was not installed, perhaps because npm is told to ignore install scripts. ' +
        'Run "npm rebuild node --ignore-scripts=false", then try again.',
    );
  }
  return program;
}

/** The environment of every child: Node 24 and the project's programs come first on PATH. */
export function childEnv(extra = {}) {
  const node = node24();
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [path.dirname(node), inRoot('node_modules/.bin'), process.env[name]];
  return { ...process.env, [name]: folders.join(path.delimiter), STANDIN_NODE: node, ...extra };
}
