import { isCarried } from '../../../../shared/core/planning/brief-lines.ts';
import { actedText, firedText } from '../../../../shared/core/planning/brief-text.ts';
import { words } from '../../plan-words.ts';
import type { BriefParts } from './brief-context.ts';
import { Tick } from './TickedLine.tsx';

/** What past cases said they would do, what the numbers said and what was done; those carried on ticked. */
export function RulesFiredPart({ plan, brief, locale }: BriefParts) {
  return (
    <>
      <table className="brief-table is-rules">
        <thead>
          <tr>
            <th scope="col">{words.said}</th>
            <th scope="col">{words.numbersSaid}</th>
            <th scope="col">{words.did}</th>
          </tr>
        </thead>
        <tbody>
          {brief.rules.map((rule) => {
            const [first] = rule.fired;
            const ticked =
              first !== undefined && isCarried(plan.carried.rules, { caseId: first.caseId, id: first.ruleId });
            return (
              <tr key={rule.text}>
                <td className="is-ticked">
                  <Tick ticked={ticked} />
                  {rule.text}
                </td>
                <td>{firedText(rule, locale)}</td>
                <td>{actedText(rule, locale)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="aside">{words.carried}</p>
    </>
  );
}
