import { useState } from 'react';
import type { Failure } from '../../../shared/core/failure.ts';
import { ask } from '../../app/api.ts';
import { words } from './words.ts';

export interface Saving {
  readonly busy: boolean;
  /** That it was saved, and as what. */
  readonly says: string | null;
  readonly failure: Failure | null;
  readonly save: (token: string) => Promise<void>;
}

/** Saves rendered pages where the person says; a cancelled dialog changes nothing. */
export function useSaving(): Saving {
  const [state, setState] = useState<Omit<Saving, 'save'>>({ busy: false, says: null, failure: null });
  return {
    ...state,
    async save(token) {
      if (state.busy) return;
      setState({ busy: true, says: null, failure: null });
      const answer = await ask('print.save', token);
      const file = answer.ok ? answer.value : null;
      setState({
        busy: false,
        says: file === null ? null : words.saved(file),
        failure: answer.ok ? null : answer.failure,
      });
    },
  };
}
