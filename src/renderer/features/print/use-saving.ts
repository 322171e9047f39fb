import { useState } from 'react';
import type { Failure } from '../../../shared/core/failure.ts';
import { ask } from '../../app/api.ts';
import { words } from './words.ts';

interface SavingState {
  /** Which pages this is about; others have not been saved yet. */
  readonly token: string | null;
  readonly busy: boolean;
  /** That they were saved, and as what. */
  readonly says: string | null;
  readonly failure: Failure | null;
}

const nothingSaved: SavingState = { token: null, busy: false, says: null, failure: null };

/** Saves rendered pages where the person says; a cancelled dialog changes nothing. */
export function useSaving(token: string | null) {
  const [state, setState] = useState(nothingSaved);
  return {
    ...(state.token === token ? state : nothingSaved),
    async save() {
      if (state.busy || token === null) return;
      setState({ token, busy: true, says: null, failure: null });
      const answer = await ask('print.save', token);
      const file = answer.ok ? answer.value : null;
      setState({
        token,
        busy: false,
        says: file === null ? null : words.saved(file),
        failure: answer.ok ? null : answer.failure,
      });
    },
  };
}
