import { basename } from 'node:path';
import { Low } from 'lowdb';
import { type Failure, failureOf } from '../../shared/core/failure.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';
import type { Disk } from './durable/disk.ts';
import { DurableJSONFile } from './durable/durable-json-file.ts';
import { makeFolder } from './durable/make-folder.ts';
import { failureFrom } from './durable/storage-error.ts';
import { writeDurably } from './durable/write-durably.ts';
import { notebookLayout } from './layout.ts';
import { NOTEBOOK_FORMAT, type NotebookFile, notebookFileCodec } from './notebook-file.ts';
import { notebookReadme } from './notebook-readme.ts';

/**
 * Makes a notebook in a folder that is empty or does not exist yet (its parent does). A folder with anything else
 * in it is refused and left alone. `notebook.json` is written last: half a notebook is none.
 */
export async function createNotebook(
  disk: Disk,
  folder: string,
  id: Ulid,
  now: string,
): Promise<Result<void, Failure>> {
  const layout = notebookLayout(folder);
  try {
    await makeFolder(disk, folder);
    if ((await disk.files.readdir(folder)).some((name) => !isUnfinished(name)))
      return failed(failureOf('not a notebook', 'the folder is not empty'));
    for (const part of [layout.cases, layout.attachments, layout.history, layout.trash]) await makeFolder(disk, part);
    await writeDurably(disk, layout.readme, new TextEncoder().encode(notebookReadme(basename(folder))), {
      mode: 0o644,
    });
    const file = new DurableJSONFile({
      disk,
      path: layout.notebookFile,
      codec: notebookFileCodec,
      missing: 'beginning',
    });
    file.begin();
    await new Low<NotebookFile>(file, { format: NOTEBOOK_FORMAT, id, createdAt: now }).write();
    return success(undefined);
  } catch (error) {
    return failed(failureFrom(error));
  }
}

/** Whether a folder holds a notebook, by its `notebook.json`. Looks only. */
export async function isNotebookFolder(disk: Disk, folder: string): Promise<boolean> {
  try {
    return (await disk.files.lstat(notebookLayout(folder).notebookFile)).isFile();
  } catch {
    return false;
  }
}

// What an earlier attempt to make this notebook may have left, and what systems put into every folder.
function isUnfinished(name: string): boolean {
  return ['cases', 'attachments', 'history', 'trash', 'README.txt', '.DS_Store', 'desktop.ini'].includes(name);
}
