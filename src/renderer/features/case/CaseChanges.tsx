import { useMemo } from 'react';
import { flushAll } from '../../app/flush.ts';
import { openCase } from '../../app/navigation.ts';
import { today } from '../../app/today.ts';
import { ChangeList } from '../changes/index.ts';
import { type LinkableCase, useField } from '../editor/index.ts';
import { makeLesson } from './make-lesson.ts';
import type { CaseSession } from './open-case.ts';

/** The changes under "What to change". */
export function CaseChanges({
  session,
  findCases,
  locale,
}: {
  session: CaseSession;
  findCases: (typed: string) => Promise<readonly LinkableCase[]>;
  locale: string;
}) {
  const { caseEditor, targets, readOnly } = session;
  const changes = useField(caseEditor, 'changes') ?? none;
  const day = today();
  const context = useMemo(
    () => ({
      targets,
      findCases,
      makeLesson: (words: string) => void makeLesson(session, words),
      openCase: (id: CaseSession['id']) => void flushAll().then(() => openCase(id)),
      locale,
      today: day,
      readOnly: readOnly !== null,
    }),
    [session, targets, findCases, locale, day, readOnly],
  );
  return (
    <ChangeList
      changes={changes}
      context={context}
      onChanges={(next, place) => caseEditor.change('changes', next, place)}
    />
  );
}

const none = [] as const;
