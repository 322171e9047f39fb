import { type RefObject, useEffect, useState } from 'react';
import { numberMarks, readFigure } from '../../../shared/core/case-study/read-figure.ts';
import { type CaseFind, createCaseFind } from '../editor/index.ts';
import type { CaseSession } from './open-case.ts';

/** Find and replace in the open case, for as long as it is shown. */
export function useFind({ caseEditor }: CaseSession, sight: RefObject<HTMLElement | null>, locale: string): CaseFind {
  const [find] = useState(() => {
    const marks = numberMarks(locale);
    return createCaseFind(
      caseEditor,
      () => sight.current,
      (typed) => readFigure(typed, marks),
    );
  });
  useEffect(() => find.start(), [find]);
  return find;
}
