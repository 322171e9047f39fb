import { useEffect } from 'react';
import { arriveAtItem, useNavigation } from '../../app/navigation.ts';
import { goToEvidence } from './go-to-evidence.ts';
import type { CaseSession } from './open-case.ts';

/** Goes to the piece of evidence the case was opened for, once it is on the screen. */
export function useOpenedAt(session: CaseSession): void {
  const item = useNavigation((state) => (state.openCase === session.id ? state.openItem : null));
  useEffect(() => {
    if (item === null) return;
    goToEvidence(session, item);
    arriveAtItem();
  }, [session, item]);
}
