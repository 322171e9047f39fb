import { shareText } from '../../../shared/core/metrics/amount-text.ts';
import { useFormats } from '../../app/formats.ts';
import { useSession } from '../../app/session.ts';
import { isKept } from './brief-lines.ts';
import type { BriefProps } from './brief-props.ts';
import { LeaveOut } from './LeaveOut.tsx';
import styles from './Plan.module.css';
import { words } from './words.ts';

/** The pre-mortem: each past reason as a question, ticked where it could stop this one too. */
export function PastReasons(props: BriefProps) {
  const { plan, answer, writable, onChange } = props;
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const { worries } = plan;
  const lines = answer.brief.reasons.filter(({ key }) => isKept(plan, `reason ${key}`));
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
          <span className={styles.side}>
            {[
              words.reasonCases(formats.count(cases), cases !== 1),
              median === null ? '' : words.medianWith(shareText(median, locale)),
            ]
              .filter((part) => part !== '')
              .join(', ')}
          </span>
          <LeaveOut {...props} line={{ key: `reason ${key}`, text }} />
        </li>
      ))}
    </ul>
  );
}
