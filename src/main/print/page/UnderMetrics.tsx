import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { isolated } from '../../../shared/core/isolated.ts';
import type { AmountStyle } from '../../../shared/core/metrics/amount-text.ts';
import type { MeasuredOutcome } from '../../../shared/core/outcome/case-outcome.ts';
import { outcomeLine } from '../../../shared/core/outcome/outcome-line.ts';
import { targetHints } from '../../../shared/core/outcome/target-hints.ts';
import { words } from '../words.ts';

/** What the targets come to, what in them cannot be used or disagrees, and whether any of them is about business. */
export function UnderMetrics({
  caseStudy: { metrics, outcome: notes, period },
  outcome,
  style,
}: {
  readonly caseStudy: Pick<CaseStudy, 'metrics' | 'outcome' | 'period'>;
  readonly outcome: MeasuredOutcome;
  readonly style: AmountStyle;
}) {
  const nameOf = (id: string) => metrics.find((row) => row.id === id)?.metric.trim() || words.unnamedMetric;
  const hints = metrics.flatMap((row, index) => {
    const result = outcome.results[index];
    return result
      ? targetHints(row, result, style, period.from).flatMap(({ printed, text }) =>
          printed ? [`${isolated(nameOf(row.id))}: ${text}`] : [],
        )
      : [];
  });
  const reason = (notes?.noBusinessMeasure ?? '').trim();
  const isActivity = outcome.computed.over === 'activity' && outcome.results.some(({ hasTarget }) => hasTarget);
  const lines = [
    outcomeLine(outcome, nameOf, style.locale),
    ...hints,
    outcome.lacksBusinessMeasure
      ? words.noBusiness
      : isActivity && reason !== ''
        ? words.noBusinessBecause(reason)
        : '',
  ].filter((line) => line !== '');
  return lines.map((line) => (
    <p key={line} className="under-metrics">
      {line}
    </p>
  ));
}
