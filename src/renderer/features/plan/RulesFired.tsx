import { isCarried, isKept, lineKeys } from '../../../shared/core/planning/brief-lines.ts';
import { actedText, firedText } from '../../../shared/core/planning/brief-text.ts';
import { useSession } from '../../app/session.ts';
import type { BriefProps } from './brief-props.ts';
import { toggled } from './carried.ts';
import { LeaveOut } from './LeaveOut.tsx';
import styles from './RulesFired.module.css';
import { words } from './words.ts';

/** What past cases said they would do, what the numbers said, and what was done; ticked rules go into the new case. */
export function RulesFired(props: BriefProps) {
  const { plan, answer, writable, onChange } = props;
  const locale = useSession((state) => state.locale);
  const { rules } = plan.carried;
  const lines = answer.brief.rules.filter(({ text }) => isKept(plan, lineKeys.rules(text)));
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
                <td>{firedText(rule, locale)}</td>
                <td>{actedText(rule, locale)}</td>
                <td>
                  <LeaveOut {...props} line={{ key: lineKeys.rules(rule.text), text: rule.text }} />
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
