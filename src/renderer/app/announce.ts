import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const store = createStore<{ readonly text: string; readonly turn: number }>(() => ({ text: '', turn: 0 }));

/** Has a screen reader say a short sentence when it has finished what it is saying. Shows nothing. */
export function announce(text: string): void {
  store.setState(({ turn }) => ({ text, turn: turn + 1 }));
}

/** What is to be said, and a counter that grows with each call, so that the same words can be said again. */
export function useAnnouncement(): { readonly text: string; readonly turn: number } {
  return useStore(store);
}
