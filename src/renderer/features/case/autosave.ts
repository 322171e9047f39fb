import type { Failure, FailureCode } from '../../../shared/core/failure.ts';
import type { Result } from '../../../shared/core/result.ts';
import type { SaveReceipt } from '../../../shared/ipc/contract.ts';

/** How the typing stands to the disk. */
export type SaveState =
  | { readonly is: 'unchanged' }
  | { readonly is: 'unsaved' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'failed'; readonly failure: Failure }
  /** Another program changed the file; what was typed is safe in a case of its own, and goes on being saved there. */
  | { readonly is: 'apart'; readonly failure: Failure };

export interface AutosaveDoors {
  /** The whole case as text; asked for outside of key presses only. */
  readonly text: () => string;
  readonly save: (baseRev: number, text: string) => Promise<Result<SaveReceipt, Failure>>;
  readonly keepDraft: (baseRev: number, text: string) => Promise<Result<void, Failure>>;
  readonly now: () => number;
  /** Runs something later; returns what calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

export interface Autosave {
  state(): SaveState;
  subscribe(listener: () => void): () => void;
  /** To be called after each change; does nothing but note the time. */
  changed(): void;
  /** The file has this revision now, in which nothing of the text is new: what is saved next is over it. */
  adopt(rev: number): void;
  /** Saves now what is unsaved. Resolves when it is saved or, failing that, in the journal. */
  flush(): Promise<void>;
  stop(): void;
}

/** Milliseconds: the journal is at most `draft` behind; a save comes `pause` after the last key, at most `longest`. */
export const autosaveTimes = { draft: 700, pause: 1_000, longest: 2_000, retryFrom: 1_000, retryTo: 30_000 } as const;

// After these, saving again over the same revision cannot go well.
const finalFailures: readonly FailureCode[] = ['not found', 'read-only', 'damaged', 'bad request'];

/** Saves a case while it is being written. `rev` is the revision that was loaded. */
export function createAutosave(rev: number, doors: AutosaveDoors): Autosave {
  let state: SaveState = { is: 'unchanged' };
  let baseRev = rev;
  let edits = 0;
  let savedEdits = 0;
  let draftedEdits = 0;
  let firstUnsaved: number | null = null;
  let failures = 0;
  let final = false;
  let read = { edits: -1, text: '' };
  let saving: Promise<void> | null = null;
  let callOffSave: (() => void) | null = null;
  let callOffDraft: (() => void) | null = null;
  const listeners = new Set<() => void>();

  const enter = (next: SaveState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const text = () => {
    if (read.edits !== edits) read = { edits, text: doors.text() };
    return read.text;
  };
  const saveIn = (milliseconds: number) => {
    callOffSave?.();
    callOffSave = doors.after(milliseconds, () => {
      callOffSave = null;
      void save();
    });
  };
  const keepDraft = async () => {
    callOffDraft?.();
    callOffDraft = null;
    if (draftedEdits >= edits || savedEdits >= edits) return;
    draftedEdits = edits;
    await doors.keepDraft(baseRev, text());
  };

  function save(): Promise<void> {
    saving ??= saveOnce().finally(() => {
      saving = null;
    });
    return saving;
  }

  async function saveOnce(): Promise<void> {
    if (state.is !== 'apart') enter({ is: 'saving' });
    const target = edits;
    firstUnsaved = null;
    const result = await doors.save(baseRev, text());
    if (result.ok) {
      baseRev = result.value.rev;
      savedEdits = target;
      failures = 0;
      enter(edits > target ? { is: 'unsaved' } : { is: 'saved', at: result.value.savedAt });
      // Its time came while this save was under way, and nothing else would call for it.
      if (edits > target && callOffSave === null) saveIn(0);
      return;
    }
    const { failure } = result;
    if (failure.code === 'changed on disk') {
      savedEdits = target;
      enter({ is: 'apart', failure });
      if (edits > target) saveIn(autosaveTimes.pause);
      return;
    }
    final = finalFailures.includes(failure.code);
    enter({ is: 'failed', failure });
    await keepDraft();
    if (!final) saveIn(Math.min(autosaveTimes.retryFrom * 2 ** failures, autosaveTimes.retryTo));
    failures += 1;
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed() {
      edits += 1;
      const now = doors.now();
      firstUnsaved ??= now;
      callOffDraft ??= doors.after(autosaveTimes.draft, () => void keepDraft());
      if (state.is === 'failed') return;
      if (state.is !== 'saving' && state.is !== 'unsaved' && state.is !== 'apart') enter({ is: 'unsaved' });
      saveIn(Math.max(0, Math.min(autosaveTimes.pause, firstUnsaved + autosaveTimes.longest - now)));
    },
    adopt(rev) {
      baseRev = Math.max(baseRev, rev);
    },
    async flush() {
      await saving;
      if (savedEdits >= edits || final) return;
      callOffSave?.();
      callOffSave = null;
      await save();
    },
    stop() {
      callOffSave?.();
      callOffDraft?.();
      listeners.clear();
    },
  };
}
