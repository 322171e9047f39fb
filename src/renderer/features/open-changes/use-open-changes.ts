import { useEffect, useState } from 'react';
import type { ChangesOrder, PastChange } from '../../../shared/ipc/past-answers.ts';
import { ask, listen } from '../../app/api.ts';

interface OpenChanges {
  readonly rows: readonly PastChange[];
  /** How many there are in all. */
  readonly total: number;
  readonly complete: boolean;
}

/** The first of the changes that no case has applied yet, as they change; null before the first answer. */
export function useOpenChanges(order: ChangesOrder, limit: number): OpenChanges | null {
  const [found, setFound] = useState<OpenChanges | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const [changes, counts] = await Promise.all([
        ask('past.changes', { are: 'open', order, limit }),
        ask('past.learnedCounts'),
      ]);
      if (!wanted || !changes.ok) return;
      const { rows, complete } = changes.value;
      setFound({ rows, complete, total: Math.max(rows.length, counts.ok ? counts.value.openChanges : 0) });
    };
    void look();
    const stop = listen('library.changed', () => void look());
    return () => {
      wanted = false;
      stop();
    };
  }, [order, limit]);
  return found;
}
