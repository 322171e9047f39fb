import { stat } from 'node:fs/promises';
import type { Ulid } from '../../shared/core/ids.ts';
import { createNotebook, isNotebookFolder } from '../storage/create-notebook.ts';
import { createDisk } from '../storage/durable/disk.ts';
import { openNotebook } from '../storage/open-notebook.ts';
import type { ExampleCopies } from './example.ts';
import type { NotebookFolders } from './notebook-folders.ts';

export interface DiskFoldersOptions {
  readonly cacheFolder: string;
  readonly indexWorker: URL;
  readonly examples: ExampleCopies;
  readonly newId: () => Ulid;
  readonly now: () => Date;
  readonly locale: string;
  /** What this computer is called, for the one who finds a notebook open elsewhere. */
  readonly device: string;
}

/** Notebooks as folders on the disk. */
export function createDiskFolders(options: DiskFoldersOptions): NotebookFolders {
  const { cacheFolder, indexWorker, examples, newId, locale, device } = options;
  const disk = createDisk();
  const now = () => options.now().toISOString();
  return {
    async look(folder) {
      if (await isNotebookFolder(disk, folder)) return 'notebook';
      const found = await stat(folder).catch(() => null);
      return found === null ? 'missing' : 'not a notebook';
    },
    open: (folder, events) =>
      openNotebook({ folder, cacheFolder, newId, now, locale, device, workerUrl: indexWorker, events }),
    create: (folder) => createNotebook(disk, folder, newId(), now()),
    copyExample: () => examples.copy(),
    isExample: (folder) => examples.isExample(folder),
  };
}
