import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { systemCode } from './storage-error.ts';
import { syncFolder } from './sync-folder.ts';

/** Makes one folder, durably. With `exclusive`, one that exists already is an error. Its parent must exist. */
export async function makeFolder(disk: Disk, folder: string, exclusive = false): Promise<void> {
  try {
    await disk.files.mkdir(folder);
  } catch (error) {
    if (exclusive || systemCode(error) !== 'EEXIST') throw error;
    return;
  }
  await syncFolder(disk, dirname(folder));
}

/** Makes a folder and those above it up to `base`, which must exist: a notebook that is gone is never made anew. */
export async function makeFoldersBelow(disk: Disk, base: string, ...names: readonly string[]): Promise<string> {
  let folder = base;
  for (const name of names) {
    folder = join(folder, name);
    await makeFolder(disk, folder);
  }
  return folder;
}
