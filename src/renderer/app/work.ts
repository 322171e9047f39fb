import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Something that takes a while: what it is, how far it is, what calls it off. */
export interface ShownWork {
  readonly id: number;
  readonly label: string;
  /** Parts done of `of`; `of` is 0 while that is not known. */
  readonly done: number;
  readonly of: number;
  readonly cancel: () => void;
}

/** The line of a piece of work, for whoever does it. */
export interface WorkLine {
  update(change: Partial<Pick<ShownWork, 'label' | 'done' | 'of'>>): void;
  end(): void;
}

const store = createStore<{ readonly lines: readonly ShownWork[]; readonly lastId: number }>(() => ({
  lines: [],
  lastId: 0,
}));

/** Shows a line with progress and Cancel until it is ended. */
export function showWork(label: string, cancel: () => void): WorkLine {
  const id = store.getState().lastId + 1;
  store.setState(({ lines }) => ({ lastId: id, lines: [...lines, { id, label, done: 0, of: 0, cancel }] }));
  return {
    update: (change) =>
      store.setState(({ lines }) => ({ lines: lines.map((line) => (line.id === id ? { ...line, ...change } : line)) })),
    end: () => store.setState(({ lines }) => ({ lines: lines.filter((line) => line.id !== id) })),
  };
}

export function useWork(): readonly ShownWork[] {
  return useStore(store, (state) => state.lines);
}
