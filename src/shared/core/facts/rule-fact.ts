import type { CaseStudy } from '../case-study/case-study.ts';
import { type CaseRule, caseRules } from '../rules/case-rules.ts';
import type { RuleState } from '../rules/rule-state.ts';

/** A decision rule, what it is about, and what the numbers said in the end. */
export interface RuleFact extends Pick<CaseRule, 'rule' | 'metric' | 'due'> {
  /** Where it stands once its day has come. Before that day only `triggered` is sure. */
  readonly state: RuleState['is'];
  /** The day it was triggered; `by` is the reading's value, null for something that happened. */
  readonly triggered: { readonly on: string; readonly by: number | null } | null;
}

/** Any day of a reading comes before it: what is asked is where the rule stands when all is known. */
const LAST_DAY = '9999-12-31';

/** The rules of a case, in their order. */
export function ruleFacts(caseStudy: CaseStudy): readonly RuleFact[] {
  return caseRules(caseStudy, LAST_DAY).map(({ rule, metric, due, state }) => ({
    rule,
    metric,
    due,
    state: state.is,
    triggered: state.is === 'triggered' ? { on: state.on, by: state.by?.value ?? null } : null,
  }));
}
