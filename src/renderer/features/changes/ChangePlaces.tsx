import { X } from 'lucide-react';
import type { Ulid } from '../../../shared/core/ids.ts';
import { appliedIn, type Change } from '../../../shared/core/learning/change.ts';
import { appliedTo, notAppliedTo } from '../../../shared/core/learning/change-life.ts';
import { limits } from '../../../shared/core/limits.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { CaseField } from './CaseField.tsx';
import styles from './ChangePanel.module.css';
import type { ChangeContext } from './change-context.ts';
import { shownTitle, useTarget } from './use-target.ts';
import { words } from './words.ts';

interface Props {
  change: Change;
  context: ChangeContext;
  onChange: (change: Partial<Change>, place: string) => void;
}

/** Where a change is planned, and the cases it was applied in. */
export function ChangePlaces({ change, context, onChange }: Props) {
  const { readOnly, today } = context;
  const { status } = change;
  const applied = appliedIn(change);
  return (
    <>
      {status === 'planned' ? <PlannedFor change={change} context={context} onChange={onChange} /> : null}
      {applied.map(({ caseId, title }) => (
        <Chosen
          key={caseId}
          label={words.appliedCase}
          id={caseId}
          known={title}
          context={context}
          onRemove={() => onChange(asWhole(notAppliedTo(change, caseId, today)), `not in ${caseId}`)}
        />
      ))}
      {status === 'applied' && !readOnly ? (
        <CaseField
          label={applied.length > 0 ? words.anotherCase : words.appliedCase}
          hint={applied.length > 0 ? '' : words.needsCase}
          findCases={context.findCases}
          onCase={(one) => onChange(appliedTo(change, one, today), `applied in ${one.id}`)}
        />
      ) : null}
    </>
  );
}

function PlannedFor({ change, context, onChange }: Props) {
  const { campaign = '', caseId, caseTitle } = change;
  const { readOnly, findCases } = context;
  const hint = campaign.trim() === '' ? words.needsPlace : '';
  return (
    <>
      <label>
        {words.campaign}
        <input
          type="text"
          autoComplete="off"
          maxLength={limits.nameLength}
          readOnly={readOnly}
          value={campaign}
          onChange={(event) => onChange({ campaign: event.target.value }, 'campaign')}
        />
      </label>
      {caseId ? (
        <Chosen
          label={words.plannedCase}
          id={caseId}
          known={caseTitle}
          context={context}
          onRemove={() => onChange({ caseId: undefined, caseTitle: undefined }, 'case')}
        />
      ) : readOnly ? null : (
        <CaseField
          label={words.plannedCase}
          hint={hint}
          findCases={findCases}
          onCase={({ id, title }) => onChange({ caseId: id, caseTitle: title }, 'case')}
        />
      )}
    </>
  );
}

function Chosen({
  label,
  id,
  known,
  context,
  onRemove,
}: {
  label: string;
  id: Ulid;
  known: string | undefined;
  context: ChangeContext;
  onRemove: () => void;
}) {
  const target = useTarget(context.targets, id);
  const title = shownTitle(target, known);
  return (
    <div className={styles.chosen}>
      <span>{label}</span>
      <div>
        <b>
          {title}
          {words.remarks[target?.place ?? 'notebook']}
        </b>
        {context.readOnly ? null : <IconButton label={words.takeBack(title)} icon={X} onClick={onRemove} />}
      </div>
    </div>
  );
}

// What the change no longer has must go from the one it is merged into.
function asWhole(change: Change): Partial<Change> {
  return { applied: undefined, ...change };
}
