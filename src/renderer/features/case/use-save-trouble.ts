import { useEffect } from 'react';
import { notify } from '../../app/notices.ts';
import type { CaseSession } from './open-case.ts';
import { words } from './words.ts';

/** While saving fails: one notice that says why and what was kept, and tries again when asked. It leaves with the trouble. */
export function useSaveTrouble({ id, autosave }: CaseSession): void {
  useEffect(() => {
    let told: { readonly code: string; readonly dismiss: () => void } | null = null;
    const follow = () => {
      const state = autosave.state();
      if (state.is === 'saved') {
        told?.dismiss();
        told = null;
      }
      if (state.is !== 'failed' || told?.code === state.failure.code) return;
      const action = { label: words.tryAgain, run: () => void autosave.flush() };
      told = {
        code: state.failure.code,
        dismiss: notify({ text: state.failure.message, action, about: `save ${id}` }),
      };
    };
    const stop = autosave.subscribe(follow);
    return () => {
      stop();
      told?.dismiss();
    };
  }, [id, autosave]);
}
