import { useEffect, useState } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { PastChange } from '../../../shared/ipc/past-answers.ts';
import { ask, listen } from '../../app/api.ts';

/** The changes that other cases plan for this one or its campaign, or that were applied in it; kept up to date. */
export function usePlannedHere(id: Ulid, campaign: string): readonly PastChange[] {
  const [planned, setPlanned] = useState<readonly PastChange[]>([]);
  useEffect(() => {
    let shown = true;
    const look = () =>
      void ask('past.changes', { are: 'for', id, campaign }).then((answer) => {
        if (!shown || !answer.ok) return;
        const { rows } = answer.value;
        // The library changes with each save of this very case; mostly nothing is to be drawn for it.
        setPlanned((before) => (JSON.stringify(before) === JSON.stringify(rows) ? before : rows));
      });
    look();
    const stop = listen('library.changed', look);
    return () => {
      shown = false;
      stop();
    };
  }, [id, campaign]);
  return planned;
}
