import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { whatIsSaid, withExpected } from '../../../shared/core/learning/expectation.ts';
import { runCommand } from '../../app/commands.ts';
import { today } from '../../app/today.ts';
import { Button } from '../../ui/Button.tsx';
import { useField } from '../editor/index.ts';
import { ExpectedField, expectationWords } from '../expectation/index.ts';
import { DecisionRules, ruleWords } from '../rules/index.ts';
import styles from './CaseBefore.module.css';
import type { CaseSession } from './open-case.ts';

/** What is said before a campaign about how it may go, under its targets: decision rules and the expectation. */
export function CaseBefore({ session, locale }: { session: CaseSession; locale: string }) {
  const { caseEditor } = session;
  const readOnly = session.readOnly !== null;
  const rules = useField(caseEditor, 'rules');
  const metrics = useField(caseEditor, 'metrics');
  const readings = useField(caseEditor, 'readings');
  const period = useField(caseEditor, 'period');
  const currency = useField(caseEditor, 'currency');
  const expectation = useField(caseEditor, 'expectation');
  const fields = useMemo(
    () => ({ rules, metrics, readings, period, currency }),
    [rules, metrics, readings, period, currency],
  );
  const isExpected = expectation !== undefined && (expectation.expected !== '' || expectation.before !== null);
  const asksExpected = !readOnly && expectation !== undefined;
  const expect = () => {
    const days = { start: period.from, today: today() };
    flushSync(() => caseEditor.change('expectation', withExpected(expectation, '', days), 'expected begun'));
    document.querySelector<HTMLElement>('[data-line="expected"]')?.focus();
  };
  // What says nothing is not kept: the line that begins it comes back.
  const forget = () => {
    const { expected, surprised } = whatIsSaid(caseEditor.fields().expectation);
    if (!readOnly && !expected && !surprised) caseEditor.change('expectation', undefined, 'expected');
  };
  return (
    <>
      <DecisionRules
        fields={fields}
        today={today()}
        locale={locale}
        readOnly={readOnly}
        onChange={(next, place) => caseEditor.change('rules', next, place)}
      />
      {readOnly ? null : (
        <div className={styles.below}>
          <Button data-add-rule look="plain" icon={Plus} onClick={() => runCommand('add-rule')}>
            {ruleWords.add}
          </Button>
          {isExpected || asksExpected ? null : (
            <Button look="plain" icon={Plus} onClick={expect}>
              {expectationWords.add}
            </Button>
          )}
        </div>
      )}
      {isExpected || asksExpected ? (
        <ExpectedField
          expectation={expectation}
          start={period.from}
          today={today()}
          locale={locale}
          readOnly={readOnly}
          onChange={(next) => caseEditor.change('expectation', next, 'expected')}
          onLeaveEmpty={forget}
        />
      ) : null}
    </>
  );
}
