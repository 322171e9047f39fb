import { useEffect, useMemo, useState } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { Lesson } from '../../../shared/core/learning/lesson.ts';
import type { Plan } from '../../../shared/core/planning/plan.ts';
import { ask } from '../../app/api.ts';
import { type FoundRow, findCases } from '../../app/find-cases.ts';
import { type CaseTargets, useTargets } from '../../app/use-targets.ts';
import { lessonsWith } from './learned-choices.ts';

interface Found {
  /** What the cases were asked for with; null before the first answer. */
  readonly text: string | null;
  readonly cases: readonly FoundRow[];
  readonly lessons: readonly Lesson[];
  readonly targets: CaseTargets;
  readonly plans: readonly Plan[];
}

/** What the notebook has for what was typed: cases by its search, without the open one; lessons and plans by their words. */
export function useFound(typed: string, open: Ulid | null): Found {
  const [found, setFound] = useState<Pick<Found, 'text' | 'cases'>>({ text: null, cases: [] });
  const [kept, setKept] = useState<Pick<Found, 'lessons' | 'plans'>>({ lessons: [], plans: [] });
  useEffect(() => {
    let wanted = true;
    void findCases(typed, typed === '' && open ? [open] : []).then((cases) => {
      if (wanted) setFound({ text: typed, cases });
    });
    return () => {
      wanted = false;
    };
  }, [typed, open]);
  useEffect(() => {
    let wanted = true;
    void Promise.all([ask('lessons.list'), ask('plans.list')]).then(([lessons, plans]) => {
      if (!wanted) return;
      setKept({
        lessons: lessons.ok ? lessons.value.records : [],
        plans: plans.ok ? plans.value.records : [],
      });
    });
    return () => {
      wanted = false;
    };
  }, []);
  const lessons = useMemo(() => (typed === '' ? [] : lessonsWith(typed, kept.lessons)), [typed, kept]);
  const named = useMemo(() => lessons.flatMap((one) => [...one.supporting, ...one.contradicting]), [lessons]);
  const targets = useTargets(named);
  return { ...found, lessons, targets, plans: kept.plans };
}
