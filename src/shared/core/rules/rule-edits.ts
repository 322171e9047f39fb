import type { CaseStudy } from '../case-study/case-study.ts';
import type { MetricRow } from '../case-study/metric-row.ts';
import type { Ulid } from '../ids.ts';
import { type CampaignDays, isAfterStart, keptWords } from '../learning/kept-words.ts';
import { limits } from '../limits.ts';
import { unitOf } from '../metrics/amount.ts';
import type { DecisionRule } from './decision-rule.ts';
import { metricOf } from './rule-metric.ts';
import { ruleText } from './rule-text.ts';

/** A rule in which nothing is filled in. */
export function blankRule(id: Ulid, today: string): DecisionRule {
  return {
    id,
    metric: null,
    comparison: '<',
    value: null,
    inARow: 1,
    by: null,
    action: '',
    owner: '',
    kind: 'change',
    answer: null,
    before: null,
    writtenOn: today,
  };
}

/**
 * A rule with parts of its sentence changed. After the start of the campaign it keeps how it read then, by `textOf`; one
 * that was only written after the start keeps nothing, as that is said of it anyway.
 */
export function changedRule(
  rule: DecisionRule,
  change: Partial<DecisionRule>,
  textOf: (rule: DecisionRule) => string,
  days: CampaignDays,
): DecisionRule {
  const next = { ...rule, ...change };
  if (rule.writtenOn !== undefined && isAfterStart(rule.writtenOn, days.start)) return next;
  const [was, now] = [textOf(rule), textOf(next)];
  return was === now ? next : { ...next, before: keptWords(rule.before, was, now, days) };
}

/** What changes in a rule that is now about this metric: a value in another unit would mean something else and goes. */
export function aboutMetric(rule: DecisionRule, from: MetricRow | undefined, to: MetricRow): Partial<DecisionRule> {
  const before = rule.removed?.unit ?? (from && unitOf(from));
  const keeps = rule.value !== null && before === unitOf(to);
  return { metric: to.id, removed: undefined, event: undefined, value: keeps ? rule.value : null };
}

/** What changes in a rule that is now about something that happens. */
export function aboutEvent(): Partial<DecisionRule> {
  return { metric: null, removed: undefined, event: { text: '', happened: null }, value: null, inARow: 1 };
}

/** The rules when a metric leaves the table: those about it keep what it was called and counted in. */
export function rulesWithoutMetric(rules: readonly DecisionRule[], row: MetricRow): readonly DecisionRule[] {
  const removed = { metric: row.metric.trim().slice(0, limits.nameLength), unit: unitOf(row) };
  return rules.map((rule) => (rule.metric === row.id ? { ...rule, removed } : rule));
}

/** The rules of a case with one of them changed today, as `changedRule` says. */
export function withRule(
  facts: Pick<CaseStudy, 'rules' | 'metrics' | 'period' | 'currency'>,
  id: string,
  change: Partial<DecisionRule>,
  { today, locale }: { readonly today: string; readonly locale: string },
): DecisionRule[] {
  const style = { locale, currency: facts.currency };
  const textOf = (rule: DecisionRule) => ruleText(rule, metricOf(rule, facts.metrics), style);
  return (facts.rules ?? []).map((rule) =>
    rule.id === id ? changedRule(rule, change, textOf, { start: facts.period.from, today }) : rule,
  );
}
