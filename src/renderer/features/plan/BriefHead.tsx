import { isolated } from '../../../shared/core/isolated.ts';
import { shareText } from '../../../shared/core/metrics/amount-text.ts';
import { bandOf } from '../../../shared/core/outcome/band.ts';
import { matchText } from '../../../shared/core/planning/brief-text.ts';
import { useFormats } from '../../app/formats.ts';
import { useSession } from '../../app/session.ts';
import styles from './BriefHead.module.css';
import type { BriefProps } from './brief-props.ts';

/** For what it is, how many cases match and how they came out, as a sentence and as a row of dots. */
export function BriefHead({ plan, answer }: BriefProps) {
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const { happened, degrees } = answer.brief;
  const share = (value: number) => shareText(value, locale);
  const { matches, spread, more } = matchText(answer.brief, answer.complete, locale);
  const days = formats.months(plan.period.from, plan.period.to);
  const purpose = [isolated(plan.title.trim()), days].filter((part) => part !== '').join(', ');
  return (
    <>
      {purpose === '' ? null : <p className={styles.purpose}>{purpose}</p>}
      <div className={styles.spread}>
        <p>
          <b>{matches}</b>
          {spread}. {more}
        </p>
        {degrees ? (
          <div className={styles.strip} aria-hidden>
            <div className={styles.line}>
              {happened.flatMap(({ caseId, degree }) =>
                degree === null
                  ? []
                  : [
                      <span
                        key={caseId}
                        data-band={bandOf(degree)}
                        style={{ left: `${Math.min(1, degree) * 100}%` }}
                      />,
                    ],
              )}
            </div>
            <div className={styles.scale}>
              {[0, 0.4, 0.7, 1].map((tick) => (
                <span key={tick} style={{ left: `${tick * 100}%` }}>
                  {share(tick)}
                </span>
              ))}
            </div>
          </div>
        ) : null}
      </div>
    </>
  );
}
