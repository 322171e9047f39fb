import { folded } from '../../folded.ts';
import type { Ulid } from '../../ids.ts';
import { daysBetween } from '../../learning/loop.ts';
import { type AmountStyle, amountText } from '../../metrics/amount-text.ts';
import { type CaseRule, caseRules } from '../../rules/case-rules.ts';
import { conditionText } from '../../rules/rule-text.ts';
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
  readonly caseId: Ulid;
  readonly ruleId: Ulid;
  readonly on: string;
  /** The reading that triggered it, as it is read; null for something that happened. */
  readonly by: string | null;
}

/** The rules of past cases that were triggered as of `today`, those of most cases first. */
export function rulesFired(cases: readonly PastCase[], locale: string, today: string): readonly RuleFired[] {
  const found = new Map<string, { readonly text: string; readonly fired: FiredOnce[]; readonly days: number[] }>();
  for (const { study } of cases) {
    const style = { locale, currency: study.currency };
    for (const { rule, metric, state } of caseRules(study, today)) {
      if (state.is !== 'triggered') continue;
      const text = sentenceOf({ rule, metric }, style);
      const one = found.get(folded(text)) ?? { text, fired: [], days: [] };
      const value = state.by?.value ?? null;
      const by = value === null ? null : amountText(value, metric?.unit ?? 'count', style);
      one.fired.push({ caseId: study.id, ruleId: rule.id, on: state.on, by });
      if (rule.answer?.is === 'acted') one.days.push(Math.max(0, daysBetween(state.on, rule.answer.on)));
      found.set(folded(text), one);
    }
  }
  return [...found.values()]
    .map(({ text, fired, days }) => ({ text, fired, acted: days.length, medianDays: medianOf(days) }))
    .toSorted((a, b) => b.fired.length - a.fired.length);
}

// Without its owner, who is another one the next time.
function sentenceOf({ rule, metric }: Pick<CaseRule, 'rule' | 'metric'>, style: AmountStyle): string {
  return `If ${conditionText(rule, metric, style)}, then ${rule.action.trim().replace(/[.;]+$/, '') || '…'}`;
}
