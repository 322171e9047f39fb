import { isCarried, isKept, lineKeys } from '../../../shared/core/planning/brief-lines.ts';
import { laterText } from '../../../shared/core/planning/brief-text.ts';
import { useFormats } from '../../app/formats.ts';
import { openCase } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import type { BriefProps } from './brief-props.ts';
import { toggled } from './carried.ts';
import { LeaveOut } from './LeaveOut.tsx';
import styles from './Plan.module.css';
import { words } from './words.ts';

/** The changes that past cases led to and nobody made; ticked ones go into the new case. */
export function ChangesNeverApplied(props: BriefProps) {
  const { plan, answer, writable, onChange } = props;
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const { changes } = plan.carried;
  const lines = answer.brief.neverApplied.filter(({ change }) => isKept(plan, lineKeys.neverApplied(change.id)));
  return (
    <>
      <ul className={styles.lines}>
        {lines.map(({ caseId, caseTitle, change, laterCases }) => {
          const from = { caseId, id: change.id };
          return (
            <li key={change.id} className={styles.ticked}>
              <input
                type="checkbox"
                aria-label={words.carryChange(change.text)}
                disabled={!writable || plan.startedCase !== null}
                checked={isCarried(changes, from)}
                onChange={() => onChange({ carried: { ...plan.carried, changes: toggled(changes, from) } })}
              />
              <span className={styles.what}>
                <span className={styles.words}>{change.text}</span>
                <button type="button" className={styles.from} onClick={() => openCase(caseId)}>
                  {caseTitle}
                </button>
              </span>
              <span className={styles.side}>
                <span>{words.since(formats.months(change.since, null))}</span>
                <span>{laterText({ laterCases }, locale)}</span>
              </span>
              <LeaveOut {...props} line={{ key: lineKeys.neverApplied(change.id), text: change.text }} />
            </li>
          );
        })}
      </ul>
      <p className={styles.about}>{words.carriedChanges(formats.count(changes.length))}</p>
    </>
  );
}
