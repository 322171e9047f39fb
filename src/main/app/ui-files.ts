import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { uiHost, uiScheme } from './schemes.ts';

/** One built file of the UI, in memory: what is served cannot change after the start. */
export interface UiFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly media: string;
}

export type UiFiles = ReadonlyMap<string, UiFile>;

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Reads the built UI: address path -> file. Files of other kinds are left out; throws when the folder is not there. */
export async function readUiFiles(folder: string): Promise<UiFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (file) => {
    const media = mediaTypes[extname(file)];
    const path = `/${file.slice(folder.length + 1).replaceAll('\\', '/')}`;
    return media === undefined ? [] : [[path, { bytes: new Uint8Array(await readFile(file)), media }] as const];
  });
  return new Map((await Promise.all(read)).flat());
}

/** The file an address names, or undefined. The address is only ever a key: nothing is decoded, joined or resolved. */
export function uiFileFor(files: UiFiles, address: string): UiFile | undefined {
  const url = URL.parse(address);
  if (url === null || url.protocol !== `${uiScheme}:` || url.host !== uiHost) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  return files.get(url.pathname);
}
