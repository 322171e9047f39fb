import { shareText } from '../../../shared/core/metrics/amount-text.ts';
import { bandOf } from '../../../shared/core/outcome/band.ts';
import { useFormats } from '../../app/formats.ts';
import { useSession } from '../../app/session.ts';
import styles from './BriefHead.module.css';
import type { BriefProps } from './brief-props.ts';
import { words } from './words.ts';

/** For what it is, how many cases match and how they came out, as a sentence and as a row of dots. */
export function BriefHead({ plan, answer }: BriefProps) {
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const { happened, degrees, neverRetooled } = answer.brief;
  const share = (value: number) => shareText(value, locale);
  const isMany = happened.length !== 1;
  const spread =
    degrees === null
      ? ''
      : degrees.count === 1
        ? words.one(share(degrees.median))
        : words.range(share(degrees.least), share(degrees.most));
  const unmeasured = happened.length - (degrees?.count ?? 0);
  const lines = [
    degrees && degrees.count > 1 ? words.half(share(degrees.median)) : '',
    unmeasured > 0 ? words.notMeasured(formats.count(unmeasured)) : '',
    neverRetooled > 0 ? words.neverRetooled(formats.count(neverRetooled), neverRetooled !== 1) : '',
    answer.complete ? '' : words.incomplete,
  ].filter((line) => line !== '');
  const days = formats.months(plan.period.from, plan.period.to);
  const purpose = [plan.title.trim(), days].filter((part) => part !== '').join(', ');
  return (
    <>
      {purpose === '' ? null : <p className={styles.purpose}>{purpose}</p>}
      <div className={styles.spread}>
        <p>
          <b>{words.match(formats.count(happened.length), isMany)}</b>
          {spread === '' ? '' : `, ${spread}`}. {lines.join(' ')}
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
