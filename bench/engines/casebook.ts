import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Notebook } from '../../src/main/storage/notebook.ts';
import { openNotebook } from '../../src/main/storage/open-notebook.ts';
import { seededUlid } from '../../tools/example/seed.ts';
import type { EngineOptions } from './engine.ts';

/** The first rows of the list. */
export const firstPage = { sort: 'newest first', goal: null, offset: 0, limit: 50 } as const;

/** Opens the engine's notebook as the main process does. */
export async function openCasebook({ folder, worker }: EngineOptions): Promise<Notebook> {
  const nothing = () => {};
  const opened = await openNotebook({
    folder: join(folder, 'notebook'),
    cacheFolder: join(folder, 'cache'),
    workerUrl: pathToFileURL(worker),
    newId: () => seededUlid(new Date().toISOString(), () => randomBytes(4).readUInt32BE() / 2 ** 32),
    now: () => new Date().toISOString(),
    locale: 'en',
    device: 'bench',
    create: false,
    events: {
      libraryChanged: nothing,
      indexProgress: nothing,
      lessonsChanged: nothing,
      caseSaved: nothing,
      caseChangedOnDisk: nothing,
      casePinned: nothing,
      notice: (failure) => console.error(failure.message),
    },
  });
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}

/** Resolves when list and index are known to be as the folder is, and nothing is being written. */
export async function untilIndexed(notebook: Notebook): Promise<void> {
  await notebook.library.ready;
  await notebook.settled();
}
