import { useSyncExternalStore } from 'react';
import type { Failure } from '../../../shared/core/failure.ts';
import type { SaveState } from './autosave.ts';
import type { CaseSession } from './open-case.ts';
import styles from './SavedWord.module.css';
import { words } from './words.ts';

/** The small word that says whether what was typed is on the disk, and why not. */
export function SavedWord({ session, locale }: { session: CaseSession; locale: string }) {
  const state = useSyncExternalStore(session.autosave.subscribe, session.autosave.state);
  const isTrouble = state.is === 'failed' || state.is === 'apart';
  const word = wordFor(state, locale);
  return (
    <span
      className={isTrouble ? styles.failed : styles.saved}
      role="status"
      title={isTrouble ? state.failure.message : undefined}
    >
      {word}
    </span>
  );
}

/** Why in two words: the whole sentence stands in the notice, and in the tooltip. */
function notSaved({ code }: Failure): string {
  const why = words.notSavedBecause[code];
  return why ? `${words.notSaved}: ${why}` : words.notSaved;
}

function wordFor(state: SaveState, locale: string): string {
  if (state.is === 'unchanged') return '';
  if (state.is === 'failed' || state.is === 'apart') return notSaved(state.failure);
  if (state.is !== 'saved') return words.saving;
  return words.saved(new Date(state.at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }));
}
