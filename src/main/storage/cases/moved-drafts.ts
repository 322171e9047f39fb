import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isUlid } from '../../../shared/core/ids.ts';
import { isNotebookFolder } from '../create-notebook.ts';
import type { Disk } from '../durable/disk.ts';
import type { CacheLayout } from '../layout.ts';

const PLACE_FILE = 'notebook-folder.txt';

/** Makes the folder of a notebook's drafts, which says where the notebook stands. */
export async function prepareDraftsFolder(layout: CacheLayout, notebookFolder: string): Promise<void> {
  await mkdir(layout.drafts, { recursive: true });
  await writeFile(join(layout.drafts, PLACE_FILE), notebookFolder);
}

/**
 * Brings along the drafts of a notebook whose folder was moved or renamed since: those kept for the same notebook at a
 * place where it no longer is. Drafts of a copy that still stands elsewhere are that copy's.
 */
export async function bringMovedDrafts(disk: Disk, layout: CacheLayout, notebookFolder: string): Promise<void> {
  const parent = dirname(layout.drafts);
  const own = basename(layout.drafts);
  const id = own.slice(0, own.indexOf('-'));
  const others = (await readdir(parent).catch(() => [])).filter((name) => name.startsWith(`${id}-`) && name !== own);
  for (const other of others) {
    const folder = join(parent, other);
    const place = await readFile(join(folder, PLACE_FILE), 'utf8').catch(() => undefined);
    if (place === undefined || (await isNotebookFolder(disk, place))) continue;
    await prepareDraftsFolder(layout, notebookFolder);
    for (const name of await readdir(folder)) await bringDraft(folder, layout.drafts, name);
    await rm(join(folder, PLACE_FILE), { force: true });
    // Stays where it is while anything is left in it.
    await disk.files.rmdir(folder).catch(() => undefined);
  }
}

async function bringDraft(from: string, to: string, name: string): Promise<void> {
  if (!name.endsWith('.json') || !isUlid(name.slice(0, -5))) return;
  if ((await readdir(to)).includes(name)) return;
  await rename(join(from, name), join(to, name));
}
