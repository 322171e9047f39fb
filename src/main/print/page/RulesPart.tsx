import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { isolated } from '../../../shared/core/isolated.ts';
import { hindsightText } from '../../../shared/core/learning/hindsight-text.ts';
import { caseRules } from '../../../shared/core/rules/case-rules.ts';
import type { DecisionRule } from '../../../shared/core/rules/decision-rule.ts';
import { answerText, ruleStateText } from '../../../shared/core/rules/rule-state-text.ts';
import { ruleText } from '../../../shared/core/rules/rule-text.ts';
import { words } from '../words.ts';
import { inOrder } from './in-order.ts';
import type { PageContext } from './page-context.ts';

/** The decision rules of a case: what was said would be done, what the numbers said, what was done. */
export function RulesPart({
  caseStudy,
  context: { locale, today },
}: {
  readonly caseStudy: CaseStudy;
  readonly context: Pick<PageContext, 'locale' | 'today'>;
}) {
  const rules = caseRules(caseStudy, today);
  if (rules.length === 0) return null;
  const style = { locale, currency: caseStudy.currency };
  return (
    <div className="rules">
      <h3>{words.rules}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.ruleSaid}</th>
            <th scope="col">{words.ruleNumbers}</th>
            <th scope="col">{words.ruleDone}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(rules, (found) => {
            const hindsight = hindsightText(found.rule, caseStudy.period.from, locale);
            const isOpen = found.state.is === 'triggered';
            return (
              <tr>
                <td>
                  {ruleText(
                    apart(found.rule),
                    found.metric && { ...found.metric, name: isolated(found.metric.name) },
                    style,
                  )}
                  {hindsight && <p className="before">{hindsight}</p>}
                </td>
                <td>{ruleStateText(found, style)}</td>
                <td>{answerText(found.rule.answer, locale) || (isOpen ? words.ruleNotSaid : words.missing)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The rule with the words of a person isolated, for a sentence that is only shown. */
function apart(rule: DecisionRule): DecisionRule {
  const { event } = rule;
  return {
    ...rule,
    ...{ action: isolated(rule.action.trim()), owner: isolated(rule.owner.trim()) },
    ...(event ? { event: { ...event, text: isolated(event.text.trim()) } } : {}),
  };
}
