import { type RefObject, useEffect, useState } from 'react';
import { numberMarks } from '../../../shared/core/case-study/read-figure.ts';
import { readAmount } from '../../../shared/core/metrics/read-amount.ts';
import { typedText } from '../../../shared/core/metrics/typed-text.ts';
import { type CaseFind, createCaseFind } from '../editor/index.ts';
import type { CaseSession } from './open-case.ts';

/** Find and replace in the open case, for as long as it is shown. */
export function useFind({ caseEditor }: CaseSession, sight: RefObject<HTMLElement | null>, locale: string): CaseFind {
  const [find] = useState(() => {
    const marks = numberMarks(locale);
    const currency = () => caseEditor.fields().currency;
    return createCaseFind(caseEditor, () => sight.current, {
      read: (typed) => readAmount(typed, marks, currency()),
      text: (figure) => typedText(figure, { locale, currency: currency() }),
    });
  });
  useEffect(() => find.start(), [find]);
  return find;
}
