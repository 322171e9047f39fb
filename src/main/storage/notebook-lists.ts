import { Low } from 'lowdb';
import { type Failure, type FailureCode, failureOf } from '../../shared/core/failure.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';
import type { Disk } from './durable/disk.ts';
import { DurableJSONFile } from './durable/durable-json-file.ts';
import { oneAtATime } from './durable/one-at-a-time.ts';
import { failureFrom } from './durable/storage-error.ts';
import { type NotebookFile, notebookFileCodec } from './notebook-file.ts';

export interface NotebookListsOptions {
  readonly disk: Disk;
  /** `notebook.json`. */
  readonly path: string;
  readonly readOnly: () => Failure | null;
}

/** A list in `notebook.json`: entries nobody here understands stay as and where they are. */
export interface NotebookList {
  /** As they stand there; throws what reading the file throws. */
  entries(): Promise<readonly unknown[]>;
  change(by: (entries: readonly unknown[]) => readonly unknown[]): Promise<Result<void, Failure>>;
  /** Takes the entry with this id out. */
  remove(id: string): Promise<Result<void, Failure>>;
  /** Brings back at the end one that was taken out since the notebook was opened. */
  restore(id: string): Promise<Result<void, Failure>>;
}

/** The lists of one `notebook.json`. All of them write in one turn, so that none undoes what another wrote. */
export function createNotebookLists({ disk, path, readOnly }: NotebookListsOptions) {
  const inTurn = oneAtATime<'file'>();
  const adapterOf = () => new DurableJSONFile({ disk, path, codec: notebookFileCodec, missing: 'error' });

  /** The list under a key; `refused` is what is said where something else than a list stands there. */
  return (key: 'templates' | 'searches', refused: FailureCode): NotebookList => {
    const removed = new Map<string, unknown>();
    // Read anew each time: entries of another program or version must be written back as they stand there now.
    const change: NotebookList['change'] = (by) =>
      inTurn('file', async () => {
        const reason = readOnly();
        if (reason) return failed(reason);
        try {
          const adapter = adapterOf();
          const file = await adapter.read();
          if (!file || (file[key] !== undefined && !Array.isArray(file[key]))) return failed(failureOf(refused));
          await new Low<NotebookFile>(adapter, { ...file, [key]: by(entriesOf(file, key)) }).write();
          return success(undefined);
        } catch (error) {
          return failed(failureFrom(error));
        }
      });
    return {
      entries: async () => entriesOf(await adapterOf().read(), key),
      change,
      remove: (id) =>
        change((entries) => {
          const gone = entries.find((entry) => idOf(entry) === id);
          if (gone !== undefined) removed.set(id, gone);
          return entries.filter((entry) => entry !== gone);
        }),
      restore: (id) =>
        change((entries) => {
          const back = removed.get(id);
          return back === undefined || entries.some((entry) => idOf(entry) === id) ? entries : [...entries, back];
        }),
    };
  };
}

/** The id of an entry, where it has one. */
export function idOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
}

function entriesOf(file: NotebookFile | null, key: 'templates' | 'searches'): readonly unknown[] {
  const entries = file?.[key];
  return Array.isArray(entries) ? entries : [];
}
