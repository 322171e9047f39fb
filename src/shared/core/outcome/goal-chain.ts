import { z } from 'zod';
import type { MetricRow } from '../case-study/metric-row.ts';
import { ulidSchema } from '../ids.ts';
import { isolated, listed } from '../isolated.ts';
import { limits } from '../limits.ts';
import { kindOf } from './target-result.ts';

/**
 * A link of the chain from the business back to what is counted: a business indicator, what people do online that moves
 * it, and the metrics that show whether they do.
 */
export const goalLinkSchema = z.looseObject({
  id: ulidSchema,
  /** The line of the targets table it ends in; null while none is chosen. */
  indicator: ulidSchema.nullable(),
  behaviour: z.string().max(limits.captionLength),
  /** Lines of the targets table. */
  metrics: z.array(ulidSchema).max(limits.listLength),
});
export type GoalLink = Readonly<z.infer<typeof goalLinkSchema>>;

/** The lines a chain may end in: those about the business. */
export function indicatorsAmong(rows: readonly MetricRow[]): readonly MetricRow[] {
  return rows.filter((row) => kindOf(row) === 'business');
}

/** The lines that may feed one: all others that are not kept as guardrails. */
export function feedersAmong(rows: readonly MetricRow[]): readonly MetricRow[] {
  return rows.filter((row) => kindOf(row) === 'activity' && row.role !== 'guardrail');
}

/** The metrics that feed no business indicator: they are tracked for their own sake. Unnamed lines are left out. */
export function trackedForTheirOwnSake(rows: readonly MetricRow[], chain: readonly GoalLink[]): readonly MetricRow[] {
  const indicators = new Set<string>(indicatorsAmong(rows).map(({ id }) => id));
  const fed = new Set<string>(
    chain.flatMap(({ indicator, metrics }) => (indicator !== null && indicators.has(indicator) ? metrics : [])),
  );
  return feedersAmong(rows).filter(({ id, metric }) => metric.trim() !== '' && !fed.has(id));
}

/** The chain without a metric that is no longer there; a link that ended in it waits for another end. */
export function withoutMetric(chain: readonly GoalLink[], id: string): GoalLink[] {
  return chain.map((link) => ({
    ...link,
    indicator: link.indicator === id ? null : link.indicator,
    metrics: link.metrics.filter((metric) => metric !== id),
  }));
}

/** A link as one line, the end first; '' where nothing was said. `nameOf` answers undefined for a line that is gone. */
export function goalLinkText(link: GoalLink, nameOf: (id: string) => string | undefined): string {
  const metrics = link.metrics.flatMap((id) => nameOf(id) ?? []);
  const indicator = (link.indicator && nameOf(link.indicator)) ?? '';
  const parts = [isolated(indicator), isolated(link.behaviour.trim()), listed(metrics)];
  return parts.every((part) => part === '') ? '' : parts.map((part) => part || '—').join(' ← ');
}
