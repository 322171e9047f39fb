import type { Experiment } from '../../../shared/core/experiment/experiment.ts';
import type {
  Comparison,
  ExperimentResult,
  MeasuredMetric,
} from '../../../shared/core/experiment/experiment-result.ts';
import {
  explainDifference,
  explainLift,
  explainP,
  explainPlan,
  explainSplit,
} from '../../../shared/core/experiment/explain-experiment.ts';
import { liftText, pText } from '../../../shared/core/experiment/figure-text.ts';
import { type IntervalScale, intervalScales } from '../../../shared/core/experiment/interval-scale.ts';
import { comparisonSentence, sentenceParts, wholeLack } from '../../../shared/core/experiment/result-text.ts';
import { Explained } from '../../ui/Explained.tsx';
import styles from './Experiment.module.css';
import { IntervalPlot } from './IntervalPlot.tsx';
import { words } from './words.ts';

interface Props {
  result: ExperimentResult;
  locale: string;
}

/** What the test came to: each comparison as a sentence with its interval drawn, and where every number comes from. */
export function Result({ experiment, result, locale }: Props & { experiment: Experiment }) {
  const planned = experiment.variants.map((variant) => variant.planned);
  const { splitP, isSplitOff } = result;
  const split = isSplitOff ? words.splitOff : words.splitChecked;
  return (
    <div className={styles.result}>
      {[result.decides, ...result.further].map((metric) => (
        <MetricResult key={metric.id ?? 'decides'} metric={metric} result={result} locale={locale} />
      ))}
      {splitP === null ? null : (
        <p className={styles.quiet}>
          <Explained
            label={words.whereFrom(`${split}, ${pText(splitP, locale)}.`)}
            title={words.splitTitle}
            lines={() => explainSplit(result, planned, locale)}
          >
            {split}, {pText(splitP, locale)}
          </Explained>
        </p>
      )}
    </div>
  );
}

function MetricResult({ metric, result, locale }: Props & { metric: MeasuredMetric }) {
  const compared = metric.comparisons.flatMap((one) => (one.compared ? [one.compared] : []));
  const lack = wholeLack(metric);
  const scales = intervalScales(compared, metric.measure, locale);
  return (
    <>
      {metric.role === 'decides' ? null : (
        <p className={styles.label}>{words.furtherResult(metric.name, metric.role)}</p>
      )}
      {lack === null ? null : <p className={styles.quiet}>{lack}</p>}
      {(lack === null ? metric.comparisons : []).map((comparison) => (
        <ComparisonLine
          key={comparison.b.id}
          metric={metric}
          comparison={comparison}
          scale={comparison.compared ? scales[compared.indexOf(comparison.compared)] : undefined}
          result={result}
          locale={locale}
        />
      ))}
    </>
  );
}

function ComparisonLine({
  metric,
  comparison,
  scale,
  result,
  locale,
}: Props & { metric: MeasuredMetric; comparison: Comparison; scale: IntervalScale | undefined }) {
  const { compared, adjusted, better } = comparison;
  const sentence = comparisonSentence(metric, comparison, result, locale);
  if (!compared || adjusted === null || !scale) return <p className={styles.quiet}>{sentence}</p>;
  const { lead, rest } = sentenceParts(metric, comparison, result, locale);
  const p = pText(adjusted, locale);
  const lift = compared.lift === null ? words.noLift : words.lift(liftText(compared.lift, locale));
  return (
    <div className={styles.comparison}>
      <div>
        <p>
          <Explained
            label={words.whereFrom(sentence)}
            title={words.difference}
            lines={() => [...explainDifference(metric, comparison, locale), ...explainPlan(result, locale)]}
            className={styles.sentence}
          >
            <b>{lead}</b> {rest}
          </Explained>
        </p>
        <p className={styles.quiet}>
          <Explained
            label={words.whereFrom(`${p}.`)}
            title={words.chance}
            lines={() => explainP(metric, comparison, result, locale)}
          >
            {p}
          </Explained>
          <span aria-hidden="true"> · </span>
          <Explained
            label={words.whereFrom(`${lift}.`)}
            title={words.liftTitle}
            lines={() => explainLift(metric, comparison, locale)}
          >
            {lift}
          </Explained>
        </p>
      </div>
      <IntervalPlot scale={scale} isSeen={better === 'a' || better === 'b'} />
    </div>
  );
}
