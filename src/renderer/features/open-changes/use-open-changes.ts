import { useEffect, useState } from 'react';
import type { Past, PastChange } from '../../../shared/ipc/past-answers.ts';
import { ask, listen } from '../../app/api.ts';

/** The changes that no case has applied yet, the oldest first, as they change; null before the first answer. */
export function useOpenChanges(): Past<PastChange> | null {
  const [found, setFound] = useState<Past<PastChange> | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const answer = await ask('past.changes', { are: 'open' });
      if (wanted && answer.ok) setFound(answer.value);
    };
    void look();
    const stop = listen('library.changed', () => void look());
    return () => {
      wanted = false;
      stop();
    };
  }, []);
  return found;
}
