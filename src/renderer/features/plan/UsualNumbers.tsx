import { amountText } from '../../../shared/core/metrics/amount-text.ts';
import { isCarried, isKept, lineKeys } from '../../../shared/core/planning/brief-lines.ts';
import type { UsualNumber } from '../../../shared/core/planning/parts/usual-numbers.ts';
import { ENOUGH_CASES } from '../../../shared/core/planning/parts/usual-numbers.ts';
import { useFormats } from '../../app/formats.ts';
import { useSession } from '../../app/session.ts';
import type { BriefProps } from './brief-props.ts';
import { toggled } from './carried.ts';
import { LeaveOut } from './LeaveOut.tsx';
import styles from './UsualNumbers.module.css';
import { words } from './words.ts';

/** What the metrics of the matching cases came to: how many, the middle, the ends. Ticked ones become targets. */
export function UsualNumbers(props: BriefProps) {
  const { plan, answer, writable, onChange } = props;
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const { targets } = plan.carried;
  const lines = answer.brief.usual.filter((one) => isKept(plan, lineKeys.usual(one)));
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.metric}</th>
            <th scope="col">{words.cases}</th>
            <th scope="col">{words.median}</th>
            <th scope="col">{words.lowest}</th>
            <th scope="col">{words.highest}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {lines.map((one) => {
            const { metric, unit, currency, spread, from } = one;
            const amount = (value: number) => amountText(value, unit, { locale, currency, besideOthers: true });
            return (
              <tr key={lineKeys.usual(one)}>
                <th scope="row">
                  <label>
                    <input
                      type="checkbox"
                      aria-label={words.carryTarget(metric)}
                      disabled={!writable || plan.startedCase !== null}
                      checked={isCarried(targets, from)}
                      onChange={() => onChange({ carried: { ...plan.carried, targets: toggled(targets, from) } })}
                    />
                    {metric}
                  </label>
                </th>
                <td>{formats.count(spread.count)}</td>
                {spread.count < ENOUGH_CASES ? (
                  <td colSpan={3} className={styles.few}>
                    {words.tooFew}
                  </td>
                ) : (
                  <>
                    <td>
                      <b>{amount(spread.median)}</b>
                    </td>
                    <td>{amount(spread.least)}</td>
                    <td>{amount(spread.most)}</td>
                  </>
                )}
                <td className={styles.last}>
                  {spread.count < ENOUGH_CASES ? null : <Whisker spread={spread} />}
                  <LeaveOut {...props} line={{ key: lineKeys.usual(one), text: metric }} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.about}>{words.carriedTargets}</p>
    </>
  );
}

/** Where the middle lies between the ends; the numbers beside it say it in words. */
function Whisker({ spread: { least, most, median } }: Pick<UsualNumber, 'spread'>) {
  const place = most > least ? (median - least) / (most - least) : 0.5;
  return (
    <span className={styles.whisker} aria-hidden>
      <span style={{ left: `${place * 100}%` }} />
    </span>
  );
}
