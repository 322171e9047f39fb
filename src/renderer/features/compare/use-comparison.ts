import { useEffect, useState } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { ComparedCases } from '../../../shared/ipc/library-answers.ts';
import { ask, listen } from '../../app/api.ts';
import { flushAll } from '../../app/flush.ts';
import { notifyFailure } from '../../app/notices.ts';

/** The cases side by side, as they are and as they become; null before the first answer, and where none are asked for. */
export function useComparison(ids: readonly Ulid[]): ComparedCases | null {
  const [shown, setShown] = useState<ComparedCases | null>(null);
  const asked = ids.join(' ');
  useEffect(() => {
    if (asked === '') return setShown(null);
    let turn = 0;
    const look = async () => {
      turn += 1;
      const mine = turn;
      // What the case just left still saves: it is compared as it is on the disk.
      await flushAll();
      const answer = await ask('library.compare', asked.split(' ') as Ulid[]);
      if (mine !== turn) return;
      if (answer.ok) setShown(answer.value);
      else notifyFailure(answer.failure);
    };
    void look();
    const again = () => void look();
    const stops = [listen('library.changed', again), listen('case.saved', again)];
    return () => {
      turn = -1;
      for (const stop of stops) stop();
    };
  }, [asked]);
  return shown;
}
