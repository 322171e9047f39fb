import { useSyncExternalStore } from 'react';
import type { Autosave, SaveState } from './autosave.ts';
import styles from './SavedWord.module.css';
import { words } from './words.ts';

/** The small word that says whether what was typed is on the disk, and why not. */
export function SavedWord({ autosave, locale }: { autosave: Autosave; locale: string }) {
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  return (
    <span className={state.is === 'failed' || state.is === 'apart' ? styles.failed : styles.saved} role="status">
      {wordFor(state, locale)}
    </span>
  );
}

function wordFor(state: SaveState, locale: string): string {
  if (state.is === 'unchanged') return '';
  if (state.is === 'failed' || state.is === 'apart') return words.notSaved(state.failure.message);
  if (state.is !== 'saved') return words.saving;
  return words.saved(new Date(state.at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }));
}
