import type { CaseStudy } from '../case-study/case-study.ts';
import type { DecisionRule } from './decision-rule.ts';
import { metricOf, onlyGrows, type RuleMetric } from './rule-metric.ts';
import { dueDate, type RuleState, ruleState } from './rule-state.ts';

/** A rule of a case with what it is about, where it stands and when it is due. */
export interface CaseRule {
  readonly rule: DecisionRule;
  /** Null while none is chosen, and for a rule about something that happens. */
  readonly metric: RuleMetric | null;
  readonly state: RuleState;
  readonly due: string | null;
  /** Whether its metric only grows when counted since the beginning. */
  readonly grows: boolean;
}

/** The parts of a case that its rules are looked at by. */
export type RuleFacts = Pick<CaseStudy, 'rules' | 'metrics' | 'readings' | 'period'>;

/** The decision rules of a case, each looked at as of `today`. A rule whose metric is gone says so and keeps its words. */
export function caseRules(
  { rules = [], metrics, readings = [], period }: RuleFacts,
  today: string,
): readonly CaseRule[] {
  const known = new Set<string>(metrics.map(({ id }) => id));
  const days = { start: period.from, today };
  return rules.map((rule) => {
    const metric = metricOf(rule, metrics);
    const isGone = metric !== null && rule.metric !== null && !known.has(rule.metric);
    const { removed: _, ...parts } = rule;
    const row = metrics.find(({ id }) => id === rule.metric);
    const grows = row !== undefined && onlyGrows(row);
    const state = ruleState(
      isGone ? { ...parts, removed: { metric: metric.name, unit: metric.unit } } : { ...parts, grows },
      readings,
      days,
    );
    return { rule, metric, state, due: dueDate(rule, period.from), grows };
  });
}
