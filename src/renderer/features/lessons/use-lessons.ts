import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Lesson } from '../../../shared/core/learning/lesson.ts';
import type { RecordList } from '../../../shared/ipc/contract.ts';
import { ask } from '../../app/api.ts';
import { notifyFailure } from '../../app/notices.ts';
import { type CaseTargets, useTargets } from '../../app/use-targets.ts';

interface Lessons {
  /** Null until they are read. */
  readonly list: RecordList<Lesson> | null;
  readonly cases: CaseTargets;
  readonly reload: () => Promise<void>;
  /** Puts a lesson as it was just saved into the list. */
  readonly keep: (lesson: Lesson) => void;
}

/** The lessons of the notebook, and the cases they name as they are now. */
export function useLessons(): Lessons {
  const [list, setList] = useState<RecordList<Lesson> | null>(null);
  const reload = useCallback(async () => {
    const answer = await ask('lessons.list');
    if (!answer.ok) return notifyFailure(answer.failure);
    setList(answer.value);
  }, []);
  useEffect(() => void reload(), [reload]);
  const named = useMemo(
    () => (list?.records ?? []).flatMap((one) => [...one.supporting, ...one.contradicting]),
    [list],
  );
  const cases = useTargets(named);
  const keep = useCallback((lesson: Lesson) => {
    setList((before) => {
      if (!before) return before;
      const isKnown = before.records.some(({ id }) => id === lesson.id);
      const records = isKnown
        ? before.records.map((one) => (one.id === lesson.id ? lesson : one))
        : [lesson, ...before.records];
      return { ...before, records };
    });
  }, []);
  return { list, cases, reload, keep };
}
