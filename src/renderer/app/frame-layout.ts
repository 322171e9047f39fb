import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Below this width the list folds away and comes back over the document. */
export const NARROW = '(max-width: 999px)';

/** Below this width the index does so too: beside it the document would have no room. */
export const SMALL = '(max-width: 639px)';

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

interface Over {
  readonly listOver: boolean;
  readonly indexOver: boolean;
}

const store = createStore<Over>(() => ({ listOver: false, indexOver: false }));

/** Whether the folded list lies over the document now. */
export function useListOver(): boolean {
  return useStore(store, (state) => state.listOver);
}

export function showListOver(listOver: boolean): void {
  store.setState({ listOver });
}

/** Whether the folded index lies over the document now. */
export function useIndexOver(): boolean {
  return useStore(store, (state) => state.indexOver);
}

export function showIndexOver(indexOver: boolean): void {
  store.setState({ indexOver });
}
