import { useId } from 'react';
import { isCalendarDate } from '../../../shared/core/dates.ts';
import { type Change, changeStatuses } from '../../../shared/core/learning/change.ts';
import { withStatus } from '../../../shared/core/learning/change-life.ts';
import { changeStatusNames } from '../../../shared/core/learning/change-text.ts';
import { limits } from '../../../shared/core/limits.ts';
import { SelectOne } from '../../ui/SelectOne.tsx';
import styles from './ChangePanel.module.css';
import { ChangePlaces } from './ChangePlaces.tsx';
import type { ChangeContext } from './change-context.ts';
import { words } from './words.ts';

/** The status of a change with what belongs to it, who does it and by when. */
export function ChangePanel({
  change,
  context,
  onChange,
}: {
  change: Change;
  context: ChangeContext;
  onChange: (change: Partial<Change>, place: string) => void;
}) {
  const { readOnly, today } = context;
  const { status, why = '' } = change;
  const [choice, reason] = [useId(), useId()];
  return (
    <div className={styles.panel}>
      <label htmlFor={choice}>
        {words.status}
        <SelectOne
          id={choice}
          disabled={readOnly}
          value={status}
          choices={changeStatuses.map((one) => [one, changeStatusNames[one]])}
          onChoose={(next) => onChange(withStatus(change, next, today), 'status')}
        />
      </label>
      <ChangePlaces change={change} context={context} onChange={onChange} />
      {status === 'rejected' ? (
        <div className={styles.field}>
          <label htmlFor={reason}>{words.why}</label>
          <textarea
            id={reason}
            aria-describedby={`${reason}-hint`}
            rows={1}
            maxLength={limits.captionLength}
            readOnly={readOnly}
            value={why}
            onChange={(event) => onChange({ why: event.target.value }, 'why')}
          />
          {why.trim() === '' && !readOnly ? (
            <span id={`${reason}-hint`} className={styles.hint}>
              {words.needsWhy}
            </span>
          ) : null}
        </div>
      ) : null}
      <label>
        {words.owner}
        <input
          type="text"
          autoComplete="off"
          maxLength={limits.nameLength}
          readOnly={readOnly}
          value={change.owner}
          onChange={(event) => onChange({ owner: event.target.value }, 'owner')}
        />
      </label>
      <label>
        {words.due}
        <input
          type="date"
          max="9999-12-31"
          readOnly={readOnly}
          value={change.due ?? ''}
          onChange={({ target: { value } }) => {
            if (value === '' || isCalendarDate(value)) onChange({ due: value === '' ? null : value }, 'due');
          }}
        />
      </label>
    </div>
  );
}
