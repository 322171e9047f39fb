import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { onTestFinished } from 'vitest';
import type { Notebook, NotebookEvents } from '../../src/main/storage/notebook.ts';
import { type OpenNotebookOptions, openNotebook } from '../../src/main/storage/open-notebook.ts';
import type { Failure } from '../../src/shared/core/failure.ts';
import { type Ulid, ulidSchema } from '../../src/shared/core/ids.ts';
import type { Result } from '../../src/shared/core/result.ts';

/** A temporary folder, removed when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const newId = (): Ulid => ulidSchema.parse(ulid().toLowerCase());

/** The places of one notebook and the app's own folder beside it. */
export interface NotebookPlaces {
  readonly folder: string;
  readonly cacheFolder: string;
}

export function notebookPlaces(name = 'Notebook'): NotebookPlaces {
  const root = temporaryFolder();
  return { folder: join(root, name), cacheFolder: join(root, 'app data') };
}

/** What a notebook told, in order. */
export interface Told {
  readonly saved: Ulid[];
  readonly changedOnDisk: Ulid[];
  readonly pinned: [id: Ulid, pinned: boolean, rev: number][];
  readonly notices: Failure[];
  readonly counts: number[];
}

export function listening(): { readonly events: NotebookEvents; readonly told: Told } {
  const told: Told = { saved: [], changedOnDisk: [], pinned: [], notices: [], counts: [] };
  return {
    told,
    events: {
      libraryChanged: (count) => told.counts.push(count),
      indexProgress: () => undefined,
      lessonsChanged: () => undefined,
      caseSaved: (id) => told.saved.push(id),
      caseChangedOnDisk: (id) => told.changedOnDisk.push(id),
      casePinned: (id, pinned, rev) => told.pinned.push([id, pinned, rev]),
      notice: (failure) => told.notices.push(failure),
    },
  };
}

/** Opens a notebook as the app does, making it where there is none. The test's end closes it. */
export async function openTestNotebook(
  places: NotebookPlaces,
  options: Partial<OpenNotebookOptions> = {},
): Promise<Notebook> {
  const notebook = value(
    await openNotebook({
      ...places,
      newId,
      now: () => new Date().toISOString(),
      locale: 'en',
      device: 'this-computer',
      workerUrl: new URL('../../src/main/storage/search/index-worker.ts', import.meta.url),
      events: listening().events,
      create: true,
      ...options,
    }),
  );
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= notebook.close());
  onTestFinished(close);
  // A getter of the notebook must stay one.
  return Object.create(notebook, { close: { value: close } }) as Notebook;
}

/** The value of a result that must be a success. */
export function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}
