import { useEffect } from 'react';
import { listen } from '../../app/api.ts';
import { notify } from '../../app/notices.ts';
import type { CaseSession } from './open-case.ts';
import { words } from './words.ts';

/** Follows what other programs do to the file of an open case. `onAgain` opens the case as it is on the disk now. */
export function useOtherPrograms({ id, autosave }: CaseSession, onAgain: () => void): void {
  useEffect(() => {
    let told = false;
    const stopSaves = autosave.subscribe(() => {
      if (autosave.state().is !== 'apart' || told) return;
      told = true;
      const action = { label: words.showOther, run: onAgain };
      notify({ text: words.apart, kept: words.apartKept, action, about: `apart ${id}` });
    });
    const stopEvents = listen('case.changedOnDisk', (changed) => {
      const { is } = autosave.state();
      // Unsaved typing meets the change when it is saved, and is kept apart then.
      if (changed !== id || (is !== 'saved' && is !== 'unchanged')) return;
      notify({ text: words.newer, passing: true, about: `newer ${id}` });
      onAgain();
    });
    return () => {
      stopSaves();
      stopEvents();
    };
  }, [id, autosave, onAgain]);
}
