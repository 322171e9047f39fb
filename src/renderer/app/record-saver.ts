import type { Failure } from '../../shared/core/failure.ts';
import type { Result } from '../../shared/core/result.ts';

/** How a record stands to the disk. */
export type RecordState =
  | { readonly is: 'unchanged' }
  | { readonly is: 'unsaved' }
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'failed'; readonly failure: Failure };

interface Saved {
  readonly savedAt: string;
}

/** Keeps a plan or a lesson on the disk while it is changed. */
export interface RecordSaver<Data extends Saved> {
  current(): Data;
  state(): RecordState;
  subscribe(listener: () => void): () => void;
  change(next: Data): void;
  /** Saves now what is unsaved; resolves when it is on the disk, or could not be. */
  flush(): Promise<void>;
  stop(): void;
}

/** Milliseconds from a change to its save, and to the next try after one that failed. */
export const recordTimes = { pause: 600, retry: 5_000 } as const;

/** `base` is null for a record that is not on the disk yet; `isWhole` says whether it may be kept as it stands. */
export function createRecordSaver<Data extends Saved>(
  first: Data,
  base: string | null,
  doors: {
    readonly save: (record: Data, base: string | null) => Promise<Result<Data, Failure>>;
    readonly isWhole: (record: Data) => boolean;
    /** Runs something later; returns what calls it off. */
    readonly after: (milliseconds: number, run: () => void) => () => void;
  },
): RecordSaver<Data> {
  let record = first;
  let onDisk = base;
  let edits = 0;
  let savedEdits = 0;
  let state: RecordState = { is: 'unchanged' };
  let callOff: (() => void) | null = null;
  let saving = Promise.resolve();
  const listeners = new Set<() => void>();
  const tell = (next: RecordState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const later = (milliseconds: number) => {
    callOff?.();
    callOff = doors.after(milliseconds, () => void save());
  };
  const saveOnce = async () => {
    callOff?.();
    callOff = null;
    const target = edits;
    const saved = await doors.save(record, onDisk);
    if (!saved.ok) {
      tell({ is: 'failed', failure: saved.failure });
      // Over what another program wrote it is never saved; for all else the disk may come back.
      if (saved.failure.code !== 'record changed') later(recordTimes.retry);
      return;
    }
    onDisk = saved.value.savedAt;
    record = { ...record, savedAt: onDisk };
    savedEdits = target;
    tell(edits > target ? { is: 'unsaved' } : { is: 'saved', at: onDisk });
  };
  function save(): Promise<void> {
    // One after the other: each is made over the state the one before it saved.
    saving = saving.then(() => (savedEdits === edits || !doors.isWhole(record) ? undefined : saveOnce()));
    return saving;
  }
  return {
    current: () => record,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(next) {
      record = next;
      edits += 1;
      tell({ is: 'unsaved' });
      if (doors.isWhole(record)) later(recordTimes.pause);
    },
    flush: save,
    stop: () => callOff?.(),
  };
}
