import { useEffect, useMemo, useState } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { Plan } from '../../../shared/core/planning/plan.ts';
import type { FoundLesson } from '../../../shared/ipc/record-answers.ts';
import { ask } from '../../app/api.ts';
import { type FoundRow, findCases } from '../../app/find-cases.ts';
import { type CaseTargets, useTargets } from '../../app/use-targets.ts';

interface Found {
  /** What the cases were asked for with; null before the first answer. */
  readonly text: string | null;
  readonly cases: readonly FoundRow[];
  readonly lessons: readonly FoundLesson[];
  readonly targets: CaseTargets;
  readonly plans: readonly Plan[];
}

/** More lessons would hide what comes behind them. */
const MOST = 5;

/** What the notebook has for what was typed: cases and lessons by its search, without the open one; plans by their words. */
export function useFound(typed: string, open: Ulid | null): Found {
  const [found, setFound] = useState<Pick<Found, 'text' | 'cases' | 'lessons'>>({ text: null, cases: [], lessons: [] });
  const [plans, setPlans] = useState<readonly Plan[]>([]);
  useEffect(() => {
    let wanted = true;
    const lookFor = [findCases(typed, typed === '' && open ? [open] : []), findLessons(typed)] as const;
    void Promise.all(lookFor).then(([cases, lessons]) => {
      if (wanted) setFound({ text: typed, cases, lessons });
    });
    return () => {
      wanted = false;
    };
  }, [typed, open]);
  useEffect(() => {
    let wanted = true;
    void ask('plans.list').then((answer) => {
      if (wanted && answer.ok) setPlans(answer.value.records);
    });
    return () => {
      wanted = false;
    };
  }, []);
  const named = useMemo(
    () => found.lessons.flatMap(({ lesson }) => [...lesson.supporting, ...lesson.contradicting]),
    [found],
  );
  const targets = useTargets(named);
  return { ...found, targets, plans };
}

async function findLessons(typed: string): Promise<readonly FoundLesson[]> {
  if (typed === '') return [];
  const answer = await ask('lessons.find', typed);
  return answer.ok ? answer.value.slice(0, MOST) : [];
}
