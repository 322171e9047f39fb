import type { MetricRow } from '../../case-study/metric-row.ts';
import { folded } from '../../folded.ts';
import { daysBetween } from '../../learning/loop.ts';
import type { DecisionRule } from '../../rules/decision-rule.ts';
import { ruleState } from '../../rules/rule-state.ts';
import { medianOf } from '../../spread.ts';
import type { PastCase } from '../past-case.ts';

/** A decision rule that was triggered in past cases; the same words count as one rule. */
export interface RuleFired {
  /** What we said we would do. */
  readonly text: string;
  readonly fired: readonly FiredOnce[];
  /** In how many of them it was acted on. */
  readonly acted: number;
  /** From the reading to the act; null where nobody acted. */
  readonly medianDays: number | null;
}

/** One case a rule was triggered in. */
export interface FiredOnce {
  readonly caseId: string;
  readonly rule: DecisionRule;
  readonly row: MetricRow | undefined;
  readonly on: string;
  /** The value of the reading that triggered it; null for something that happened. */
  readonly value: number | null;
}

/**
 * The rules of past cases that were triggered as of `today`, those of most cases first. `textOf` says a rule as a
 * sentence.
 */
export function rulesFired(
  cases: readonly PastCase[],
  textOf: (rule: DecisionRule, past: PastCase) => string,
  today: string,
): readonly RuleFired[] {
  const found = new Map<string, { readonly text: string; readonly fired: FiredOnce[] }>();
  for (const past of cases) {
    const { study } = past;
    for (const rule of study.rules ?? []) {
      const state = ruleState(rule, study.readings ?? [], { start: study.period.from, today });
      if (state.is !== 'triggered') continue;
      const text = textOf(rule, past);
      const one = found.get(folded(text)) ?? { text, fired: [] };
      const row = study.metrics.find(({ id }) => id === rule.metric);
      one.fired.push({ caseId: study.id, rule, row, on: state.on, value: state.by?.value ?? null });
      found.set(folded(text), one);
    }
  }
  return [...found.values()]
    .map(({ text, fired }) => {
      const days = fired.flatMap(({ rule, on }) =>
        rule.answer?.is === 'acted' ? [Math.max(0, daysBetween(on, rule.answer.on))] : [],
      );
      return { text, fired, acted: days.length, medianDays: medianOf(days) };
    })
    .toSorted((a, b) => b.fired.length - a.fired.length);
}
