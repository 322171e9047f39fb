import type { ReactNode } from 'react';
import { isolated } from '../../../shared/core/isolated.ts';
import type { Change } from '../../../shared/core/learning/change.ts';
import { changeStatusNames, dueText } from '../../../shared/core/learning/change-text.ts';
import { appliedIn } from '../../../shared/core/learning/change-uses.ts';
import { shortName } from '../../../shared/core/rich-text/first-words.ts';
import { Panel } from '../../ui/Panel.tsx';
import { CaseName } from './CaseName.tsx';
import styles from './ChangeList.module.css';
import { ChangePanel } from './ChangePanel.tsx';
import type { ChangeContext } from './change-context.ts';
import { words } from './words.ts';

/** What became of a change: its status, which opens its details, where it was planned or applied, who and by when. */
export function ChangeStanding({
  change,
  place,
  context,
  onChange,
}: {
  change: Change;
  place: number;
  context: ChangeContext;
  onChange: (change: Partial<Change>, place: string) => void;
}) {
  const { status, owner, due } = change;
  const name = changeStatusNames[status];
  const who = owner.trim();
  return (
    <div className={styles.standing}>
      <div>
        <span data-column="details" className={styles.status}>
          <Panel
            label={words.detailsOf(place, name)}
            title={shortName(change.text) || words.details}
            control={<b>{name}</b>}
          >
            {() => <ChangePanel change={change} context={context} onChange={onChange} />}
          </Panel>
        </span>
        {status === 'rejected' && change.why?.trim() ? ': ' : ' '}
        <Where change={change} context={context} />
        {due !== null && status !== 'applied' ? <span>{dueText(due, context.today, context.locale)}</span> : null}
      </div>
      {status === 'applied' ? null : <Applied change={change} context={context} />}
      {who ? <div>{who}</div> : null}
    </div>
  );
}

function Where({ change, context }: { change: Change; context: ChangeContext }): ReactNode {
  const { status, campaign = '', caseId, caseTitle, why = '' } = change;
  if (status === 'rejected') return why.trim();
  if (status === 'applied') return <Applied change={change} context={context} />;
  if (status !== 'planned') return null;
  const name = campaign.trim();
  if (name === '' && caseId === undefined) return `${words.nowhere} `;
  return (
    <>
      {words.planFor} {isolated(name)}
      {name && caseId ? ', ' : ''}
      {caseId ? <CaseName id={caseId} known={caseTitle} context={context} /> : null}{' '}
    </>
  );
}

function Applied({ change, context }: { change: Change; context: ChangeContext }) {
  return appliedIn(change).map(({ caseId, title }) => (
    <div key={caseId} className={styles.applied}>
      {change.status === 'applied' ? words.appliedIn : `${changeStatusNames.applied} ${words.appliedIn}`}{' '}
      <CaseName id={caseId} known={title} withDegree context={context} />
    </div>
  ));
}
