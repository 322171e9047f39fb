import { useEffect, useState } from 'react';
import type { CaseSpans } from '../../../../shared/ipc/library-answers.ts';
import { ask, listen } from '../../../app/api.ts';
import { useNavigation } from '../../../app/navigation.ts';
import { notifyFailure } from '../../../app/notices.ts';

/** When the campaigns of all cases that are shown were; null before the first answer. */
export function useSpans(): CaseSpans | null {
  const [spans, setSpans] = useState<CaseSpans | null>(null);
  const text = useNavigation((state) => state.searchText);
  const goal = useNavigation((state) => state.goal);
  const choices = useNavigation((state) => state.choices);
  useEffect(() => {
    let wanted = true;
    let asking = false;
    let again = false;
    // One question at a time: while a notebook is read, changes come faster than ten thousand cases are told of.
    const look = async () => {
      again = true;
      if (asking) return;
      asking = true;
      while (again && wanted) {
        again = false;
        const answer = await ask('library.spans', { text, goal, choices });
        if (!wanted) return;
        if (answer.ok) setSpans(answer.value);
        else notifyFailure(answer.failure);
      }
      asking = false;
    };
    void look();
    const stop = listen('library.changed', () => void look());
    return () => {
      wanted = false;
      stop();
    };
  }, [text, goal, choices]);
  return spans;
}
