import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Failure } from '../../shared/core/failure.ts';

/** One sentence at the foot of the document, with at most one thing to do about it. */
export interface Notice {
  /** One plain sentence: what happened or failed, what was kept. */
  readonly text: string;
  /** What was kept, set in bold after the sentence. */
  readonly kept?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Leaves by itself after 10 s, though never while it has the focus or the pointer; for Undo. */
  readonly passing?: boolean;
  /** Stays until something else is done or another page is shown, and passes from then on; for Undo of what was much. */
  readonly untilNext?: boolean;
  /** Whether the key for Undo does the action too, while nothing is being written; a passing one always. */
  readonly undoes?: boolean;
  /** A later notice about the same thing takes the place of the earlier. */
  readonly about?: string;
}

export interface ShownNotice extends Notice {
  readonly id: number;
}

interface Notices {
  readonly shown: readonly ShownNotice[];
  readonly lastId: number;
}

// More than this would cover the document; the oldest passing one gives way first.
const MOST = 3;

const store = createStore<Notices>(() => ({ shown: [], lastId: 0 }));

/** Shows a notice until it is answered (or passes); returns the function that takes it away. */
export function notify(notice: Notice): () => void {
  const id = store.getState().lastId + 1;
  store.setState(({ shown }) => {
    const others = passingNow(shown.filter((one) => notice.about === undefined || one.about !== notice.about));
    const room = others.length < MOST ? others : others.toSpliced(oldest(others), 1);
    return { lastId: id, shown: [...room, { ...notice, id }] };
  });
  return () => dismiss(id);
}

/** Shows a failure's own sentence; `action` offers what can be done. Cancelling is no failure: nothing is shown. */
export function notifyFailure(failure: Failure, action?: Notice['action']): void {
  if (failure.code === 'cancelled') return;
  notify({ text: failure.message, about: failure.code, ...(action ? { action } : {}) });
}

export function dismiss(id: number): void {
  store.setState(({ shown }) => ({ shown: shown.filter((one) => one.id !== id) }));
}

/** Something else was done, or another page is shown: what waited for that passes. */
export function letPass(): void {
  store.setState(({ shown }) => ({ shown: passingNow(shown) }));
}

export function shownNotices(): readonly ShownNotice[] {
  return store.getState().shown;
}

export function useNotices(): readonly ShownNotice[] {
  return useStore(store, (state) => state.shown);
}

function passingNow(shown: readonly ShownNotice[]): readonly ShownNotice[] {
  const waits = ({ untilNext, passing }: ShownNotice) => untilNext === true && passing !== true;
  return shown.some(waits) ? shown.map((one) => (waits(one) ? { ...one, passing: true } : one)) : shown;
}

function oldest(shown: readonly ShownNotice[]): number {
  const passing = shown.findIndex((one) => one.passing);
  return passing === -1 ? 0 : passing;
}
