import { useEffect, useState } from 'react';
import type { FacetCount, Matrix } from '../../../shared/ipc/library-answers.ts';
import { ask, listen } from '../../app/api.ts';
import { flushAll } from '../../app/flush.ts';
import { notifyFailure } from '../../app/notices.ts';

interface Shown {
  readonly matrix: Matrix;
  /** How many cases stand on each leg of the stool, zeros included. */
  readonly functions: readonly FacetCount[];
}

/** Goals by outcome of the whole notebook, and its business functions, as they change; null before the first answer. */
export function useMatrix(): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const page = { text: '', sort: 'newest first', goal: null, counts: true, offset: 0, limit: 0 } as const;
      // A plan just left still saves.
      await flushAll();
      // A goal that was planned for or learned about is a row also where no case has it.
      const [plans, lessons] = await Promise.all([ask('plans.list'), ask('lessons.list')]);
      const goals = [
        ...(plans.ok ? plans.value.records.map(({ goal }) => goal) : []),
        ...(lessons.ok ? lessons.value.records.flatMap((lesson) => lesson.goals) : []),
      ];
      const [matrix, counted] = await Promise.all([
        ask('library.matrix', { text: '', choices: [], goals: goals.filter((goal) => goal.trim() !== '') }),
        ask('library.page', page),
      ]);
      if (!wanted) return;
      if (!matrix.ok) return notifyFailure(matrix.failure);
      const counts = counted.ok ? (counted.value.counts ?? []) : [];
      setShown({ matrix: matrix.value, functions: counts.filter(({ kind }) => kind === 'business function') });
    };
    void look();
    const stop = listen('library.changed', () => void look());
    return () => {
      wanted = false;
      stop();
    };
  }, []);
  return shown;
}
