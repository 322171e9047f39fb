import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Below this width the list folds away and comes back over the document. */
export const NARROW = '(max-width: 999px)';

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

const store = createStore<{ readonly listOver: boolean }>(() => ({ listOver: false }));

/** Whether the folded list lies over the document now. */
export function useListOver(): boolean {
  return useStore(store, (state) => state.listOver);
}

export function showListOver(listOver: boolean): void {
  store.setState({ listOver });
}
