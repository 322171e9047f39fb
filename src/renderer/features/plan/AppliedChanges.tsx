import { isKept, lineKeys } from '../../../shared/core/planning/brief-lines.ts';
import { appliedTexts } from '../../../shared/core/planning/brief-text.ts';
import { useSession } from '../../app/session.ts';
import type { BriefProps } from './brief-props.ts';
import { LeaveOut } from './LeaveOut.tsx';
import styles from './Plan.module.css';
import { words } from './words.ts';

/** The changes that were applied, and how cases with and without them came out. */
export function AppliedChanges(props: BriefProps) {
  const { plan, answer } = props;
  const locale = useSession((state) => state.locale);
  const lines = answer.brief.applied.filter(({ text }) => isKept(plan, lineKeys.applied(text)));
  return (
    <>
      <ul className={styles.lines}>
        {lines.map(({ text, cases, medianWith, medianWithout }) => (
          <li key={text} className={styles.plain}>
            <span className={styles.words}>{text}</span>
            <span className={styles.side}>
              {appliedTexts({ cases, medianWith, medianWithout }, locale).map((line) => (
                <span key={line}>{line}</span>
              ))}
            </span>
            <LeaveOut {...props} line={{ key: lineKeys.applied(text), text }} />
          </li>
        ))}
      </ul>
      <p className={styles.about}>{words.notProof}</p>
    </>
  );
}
