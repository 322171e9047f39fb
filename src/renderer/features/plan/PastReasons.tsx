import { isKept, lineKeys } from '../../../shared/core/planning/brief-lines.ts';
import { reasonText } from '../../../shared/core/planning/brief-text.ts';
import { useSession } from '../../app/session.ts';
import type { BriefProps } from './brief-props.ts';
import { LeaveOut } from './LeaveOut.tsx';
import styles from './Plan.module.css';
import { words } from './words.ts';

/** The pre-mortem: each past reason as a question, ticked where it could stop this one too. */
export function PastReasons(props: BriefProps) {
  const { plan, answer, writable, onChange } = props;
  const locale = useSession((state) => state.locale);
  const { worries } = plan;
  const lines = answer.brief.reasons.filter(({ key }) => isKept(plan, lineKeys.reasons(key)));
  const toggle = (key: string) =>
    onChange({ worries: worries.includes(key) ? worries.filter((one) => one !== key) : [...worries, key] });
  return (
    <ul className={styles.lines}>
      {lines.map(({ key, text, cases, median }) => (
        <li key={key} className={styles.ticked}>
          <input
            type="checkbox"
            aria-label={words.worry(text)}
            disabled={!writable}
            checked={worries.includes(key)}
            onChange={() => toggle(key)}
          />
          <span className={styles.words}>{text}</span>
          <span className={styles.side}>{reasonText({ cases, median }, locale)}</span>
          <LeaveOut {...props} line={{ key: lineKeys.reasons(key), text }} />
        </li>
      ))}
    </ul>
  );
}
