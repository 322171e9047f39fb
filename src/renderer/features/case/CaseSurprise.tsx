import { useField } from '../editor/index.ts';
import { ExpectedAndSurprising } from '../expectation/index.ts';
import type { CaseSession } from './open-case.ts';

/** What was expected and what surprised us, under what happened. */
export function CaseSurprise({ session, locale }: { session: CaseSession; locale: string }) {
  const { caseEditor, readOnly } = session;
  const expectation = useField(caseEditor, 'expectation');
  const period = useField(caseEditor, 'period');
  return (
    <ExpectedAndSurprising
      expectation={expectation}
      start={period.from}
      locale={locale}
      readOnly={readOnly !== null}
      onChange={(next) => caseEditor.change('expectation', next, 'surprised')}
    />
  );
}
