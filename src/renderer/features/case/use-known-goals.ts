import { useEffect, useState } from 'react';
import { ask, listen } from '../../app/api.ts';

/** The goals of all cases of the notebook, to be offered; empty until main has answered. */
export function useKnownGoals(): readonly string[] {
  const [goals, setGoals] = useState<readonly string[]>([]);
  useEffect(() => {
    let shown = true;
    const look = () =>
      void ask('library.goals').then((answer) => {
        if (shown && answer.ok) setGoals(answer.value.map(({ goal }) => goal).filter((goal) => goal !== ''));
      });
    look();
    const stop = listen('library.changed', look);
    return () => {
      shown = false;
      stop();
    };
  }, []);
  return goals;
}
