import { type Failure, failureOf } from '../../shared/core/failure.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';
import type { ViewChoice } from '../../shared/core/views/case-view.ts';
import type { NotebookState } from '../../shared/ipc/contract.ts';
import type { Notebook, NotebookEvents } from '../storage/notebook.ts';
import type { NotebookFolders } from './notebook-folders.ts';

/** Which notebook is open: at most one, opened and closed one after the other. */
export interface NotebookSession {
  readonly current: Notebook | null;
  readonly state: NotebookState | null;
  /** Opens the notebook in a folder in place of the present one, which stays open where that fails. */
  open(folder: string): Promise<Result<NotebookState, Failure>>;
  create(folder: string): Promise<Result<NotebookState, Failure>>;
  openExample(): Promise<Result<NotebookState, Failure>>;
  /** Waits for the last write and gives the folder back. */
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly folders: NotebookFolders;
  readonly events: NotebookEvents;
  /** In what form the cases of the notebook in a folder were shown last. */
  readonly viewOf: (folder: string) => ViewChoice;
  /** The page saves what was typed into the present notebook before another takes its place. */
  readonly flush: () => Promise<void>;
  readonly changed: (state: NotebookState) => void;
}

export function createNotebookSession(options: SessionOptions): NotebookSession {
  const { folders } = options;
  let current: Notebook | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** One change of notebook at a time. */
  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  }

  function stateOf(notebook: Notebook): NotebookState {
    return {
      name: notebook.name,
      location: notebook.folder,
      caseCount: notebook.library.caseCount,
      readOnly: notebook.readOnly?.message ?? null,
      isExample: folders.isExample(notebook.folder),
      view: options.viewOf(notebook.folder),
    };
  }

  async function closeCurrent(): Promise<void> {
    const closing = current;
    current = null;
    await closing?.close();
  }

  async function replaceBy(folder: string): Promise<Result<NotebookState, Failure>> {
    const found = await folders.look(folder);
    if (found === 'missing') return failed(failureOf('folder missing', folder));
    if (found === 'not a notebook') return failed(failureOf('not a notebook', folder));
    const before = current;
    if (before !== null) {
      await options.flush();
      await closeCurrent();
    }
    const opened = await folders.open(folder, options.events);
    if (!opened.ok) {
      const again = before === null ? null : await folders.open(before.folder, options.events);
      if (again?.ok) current = again.value;
      return opened;
    }
    current = opened.value;
    const state = stateOf(opened.value);
    options.changed(state);
    return success(state);
  }

  return {
    get current() {
      return current;
    },
    get state() {
      return current === null ? null : stateOf(current);
    },
    open: (folder) =>
      inTurn(async () =>
        current !== null && current.folder === folder ? success(stateOf(current)) : replaceBy(folder),
      ),
    create: (folder) =>
      inTurn(async () => {
        const created = await folders.create(folder);
        return created.ok ? replaceBy(folder) : created;
      }),
    openExample: () =>
      inTurn(async () => {
        const copied = await folders.copyExample();
        return copied.ok ? replaceBy(copied.value) : copied;
      }),
    close: () => inTurn(closeCurrent),
  };
}
