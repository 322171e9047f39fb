import { useEffect, useState } from 'react';
import type { LearnedCounts } from '../../../shared/ipc/past-answers.ts';
import { ask, listen } from '../../app/api.ts';
import { once } from '../../app/once-settled.ts';

/** How many lessons and open changes there are, kept true; null before the first answer. */
export function useLearnedCounts(): LearnedCounts | null {
  const [counts, setCounts] = useState<LearnedCounts | null>(null);
  useEffect(() => {
    const look = once(async (isWanted) => {
      const answer = await ask('past.learnedCounts');
      if (isWanted() && answer.ok) setCounts(answer.value);
    });
    look.now();
    const stops = [
      listen('library.changed', look.soon),
      listen('lessons.changed', look.soon),
      listen('library.indexProgress', (done, total) => (done >= total ? look.soon() : undefined)),
    ];
    return () => {
      look.stop();
      for (const stop of stops) stop();
    };
  }, []);
  return counts;
}
