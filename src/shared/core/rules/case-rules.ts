import type { CaseStudy } from '../case-study/case-study.ts';
import { unitOf } from '../metrics/amount.ts';
import type { DecisionRule } from './decision-rule.ts';
import { dueDate, type RuleState, ruleState } from './rule-state.ts';
import type { RuleMetric } from './rule-text.ts';

/** A rule of a case with what it is about, where it stands and when it is due. */
export interface CaseRule {
  readonly rule: DecisionRule;
  /** Null while none is chosen, and for a rule about something that happens. */
  readonly metric: RuleMetric | null;
  readonly state: RuleState;
  readonly due: string | null;
}

/** The parts of a case that its rules are looked at by. */
export type RuleFacts = Pick<CaseStudy, 'rules' | 'metrics' | 'readings' | 'period'>;

const UNNAMED = 'a metric without a name';
const UNKNOWN = 'a metric that was removed';

/** The decision rules of a case, each looked at as of `today`. A rule whose metric is gone says so and keeps its words. */
export function caseRules(
  { rules = [], metrics, readings = [], period }: RuleFacts,
  today: string,
): readonly CaseRule[] {
  const rows = new Map<string, CaseStudy['metrics'][number]>(metrics.map((row) => [row.id, row]));
  const days = { start: period.from, today };
  return rules.map((rule) => {
    const row = rule.metric === null ? undefined : rows.get(rule.metric);
    const isGone = !row && rule.metric !== null && !rule.event;
    const metric: RuleMetric | null = row
      ? { name: row.metric.trim() || UNNAMED, unit: unitOf(row) }
      : isGone
        ? { name: rule.removed?.metric || UNKNOWN, unit: rule.removed?.unit ?? 'count' }
        : null;
    const { removed, ...parts } = rule;
    const told = isGone ? { ...parts, removed: removed ?? { metric: '', unit: 'count' as const } } : parts;
    return { rule, metric, state: ruleState(told, readings, days), due: dueDate(rule, period.from) };
  });
}
