import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import { type Answer, ask } from '../../app/api.ts';
import { subscribeToNavigation } from '../../app/navigation.ts';

/** A case that was asked for, and what is to come of it. */
export interface AskedCase {
  readonly id: Ulid;
  readonly answer: Promise<Answer<'case.open'>>;
}

/**
 * Asks for a case in the moment it is chosen, so that it is read while the window still draws what else follows from the
 * choice. Gives what was asked for last, once; null when nothing was, as when the case on the screen is chosen again: it may
 * hold what is not saved yet.
 */
export function useAskedAhead(shown: RefObject<{ readonly of: string; readonly is: string }>): () => AskedCase | null {
  const asked = useRef<AskedCase | null>(null);
  useEffect(
    () =>
      subscribeToNavigation(({ openCase: id }, { openCase: before }) => {
        if (id === before) return;
        const { of, is } = shown.current;
        const isThere = id === null || (is !== 'loading' && of.startsWith(id));
        asked.current = isThere ? null : { id, answer: ask('case.open', id) };
      }),
    [shown],
  );
  return useCallback(() => {
    const taken = asked.current;
    asked.current = null;
    return taken;
  }, []);
}
