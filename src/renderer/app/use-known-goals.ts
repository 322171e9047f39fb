import { useCallback, useState } from 'react';
import { ask } from './api.ts';

/** The goals of all cases of the notebook, and the function that looks for them anew; none before it was called. */
export function useKnownGoals(): readonly [readonly string[], () => void] {
  const [goals, setGoals] = useState<readonly string[]>([]);
  const look = useCallback(() => {
    void ask('library.goals').then((answer) => {
      if (answer.ok) setGoals(answer.value.map(({ goal }) => goal).filter((goal) => goal !== ''));
    });
  }, []);
  return [goals, look];
}
