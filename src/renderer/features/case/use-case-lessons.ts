import { useEffect, useState } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { Lesson } from '../../../shared/core/learning/lesson.ts';
import { ask, listen } from '../../app/api.ts';

/** The lessons that a case speaks for or against, kept up to date; looked for once the case is drawn. */
export function useCaseLessons(id: Ulid): readonly Lesson[] {
  const [lessons, setLessons] = useState<readonly Lesson[]>([]);
  useEffect(() => {
    let shown = true;
    const look = () =>
      void ask('lessons.of', id).then((answer) => {
        if (shown && answer.ok)
          setLessons((before) => (before.length + answer.value.length > 0 ? answer.value : before));
      });
    const idle = requestIdleCallback(look);
    const stop = listen('lessons.changed', look);
    return () => {
      shown = false;
      cancelIdleCallback(idle);
      stop();
    };
  }, [id]);
  return lessons;
}
