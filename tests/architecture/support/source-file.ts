import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of the project: its path from the project's folder, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const projectRoot = path.resolve(import.meta.dirname, '../../..');

const readable = /\.(?:ts|tsx|mjs|cjs|js|css|html)$/;

/** Written by others, or by a run of the bench. */
const notOurs = /(?:^|\/)node_modules\/|^bench\/data\//;

/** All source files of ours under the given folders of the project. A folder that is not there has none. */
export function readSources(...folders: readonly string[]): readonly SourceFile[] {
  return folders
    .map((folder) => path.join(projectRoot, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && readable.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: path.relative(projectRoot, file).replaceAll('\\', '/') }))
    .filter(({ path }) => !notOurs.test(path))
    .map(({ file, path }) => ({ path, text: readFileSync(file, 'utf8') }));
}
