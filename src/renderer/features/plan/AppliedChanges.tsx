import { folded } from '../../../shared/core/folded.ts';
import { shareText } from '../../../shared/core/metrics/amount-text.ts';
import { useFormats } from '../../app/formats.ts';
import { useSession } from '../../app/session.ts';
import { isKept } from './brief-lines.ts';
import type { BriefProps } from './brief-props.ts';
import { LeaveOut } from './LeaveOut.tsx';
import styles from './Plan.module.css';
import { words } from './words.ts';

/** The changes that were applied, and how cases with and without them came out. */
export function AppliedChanges(props: BriefProps) {
  const { plan, answer } = props;
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const lines = answer.brief.applied.filter(({ text }) => isKept(plan, `applied ${folded(text)}`));
  return (
    <>
      <ul className={styles.lines}>
        {lines.map(({ text, cases, medianWith, medianWithout }) => (
          <li key={text} className={styles.plain}>
            <span className={styles.words}>{text}</span>
            <span className={styles.side}>
              <span>
                {[
                  words.appliedIn(formats.count(cases), cases !== 1),
                  medianWith === null ? '' : words.medianWith(shareText(medianWith, locale)),
                ]
                  .filter((part) => part !== '')
                  .join(', ')}
              </span>
              {medianWithout === null ? null : <span>{words.medianWithout(shareText(medianWithout, locale))}</span>}
            </span>
            <LeaveOut {...props} line={{ key: `applied ${folded(text)}`, text }} />
          </li>
        ))}
      </ul>
      <p className={styles.about}>{words.notProof}</p>
    </>
  );
}
