import { folded } from '../../../shared/core/folded.ts';
import type { RuleFired } from '../../../shared/core/planning/parts/rules-fired.ts';
import { useFormats } from '../../app/formats.ts';
import { useSession } from '../../app/session.ts';
import { isKept } from './brief-lines.ts';
import type { BriefProps } from './brief-props.ts';
import { isCarried, toggled } from './carried.ts';
import { LeaveOut } from './LeaveOut.tsx';
import styles from './RulesFired.module.css';
import { words } from './words.ts';

/** What past cases said they would do, what the numbers said, and what was done; ticked rules go into the new case. */
export function RulesFired(props: BriefProps) {
  const { plan, answer, writable, onChange } = props;
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const { rules } = plan.carried;
  const lines = answer.brief.rules.filter(({ text }) => isKept(plan, `rule ${folded(text)}`));
  const did = ({ acted, fired, medianDays }: RuleFired) => {
    if (acted === 0) return words.notActed;
    const days = medianDays ?? 0;
    const when = days === 0 ? words.sameDay : words.medianDays(days.toLocaleString(locale));
    const where =
      acted === fired.length && acted === 1
        ? words.actedInAll
        : words.actedIn(formats.count(acted), formats.count(fired.length));
    return `${where}, ${when}`;
  };
  const said = ({ fired }: RuleFired) => {
    const first = fired[0]?.by ?? words.happenedIn;
    return `${first}, ${words.firedIn(formats.count(fired.length), fired.length !== 1)}`;
  };
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.said}</th>
            <th scope="col">{words.numbersSaid}</th>
            <th scope="col">{words.did}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {lines.map((rule) => {
            const [first] = rule.fired;
            if (!first) return null;
            const from = { caseId: first.caseId, id: first.ruleId };
            return (
              <tr key={rule.text}>
                <td>
                  <label>
                    <input
                      type="checkbox"
                      aria-label={words.carryRule(rule.text)}
                      disabled={!writable || plan.startedCase !== null}
                      checked={isCarried(rules, from)}
                      onChange={() => onChange({ carried: { ...plan.carried, rules: toggled(rules, from) } })}
                    />
                    <span>{rule.text}</span>
                  </label>
                </td>
                <td>{said(rule)}</td>
                <td>{did(rule)}</td>
                <td>
                  <LeaveOut {...props} line={{ key: `rule ${folded(rule.text)}`, text: rule.text }} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.about}>{words.carriedRules}</p>
    </>
  );
}
