import type {
  Comparison,
  ExperimentResult,
  MeasuredMetric,
} from '../../../shared/core/experiment/experiment-result.ts';
import { liftText, pText } from '../../../shared/core/experiment/figure-text.ts';
import { type IntervalScale, intervalScales } from '../../../shared/core/experiment/interval-scale.ts';
import { sentenceParts, wholeLack } from '../../../shared/core/experiment/result-text.ts';
import { isolated } from '../../../shared/core/isolated.ts';
import { words } from '../experiment-words.ts';
import { figuresOf } from './VariantsTable.tsx';

interface Props {
  readonly result: ExperimentResult;
  readonly locale: string;
}

/** What a test came to, each comparison with its interval drawn, and by which formulas. */
export function ExperimentResultPart({ result, locale }: Props) {
  const metrics = [result.decides, ...result.further];
  const compared = metrics.filter(({ comparisons }) => comparisons.some((one) => one.compared !== null));
  const notes = [
    compared.some(({ measure }) => measure === 'share') ? words.byShares : '',
    compared.some(({ measure }) => measure === 'mean') ? words.byMeans : '',
  ].filter((note) => note !== '');
  return (
    <>
      {metrics.map((metric) => (
        <MetricPart key={metric.id ?? 'decides'} metric={metric} result={result} locale={locale} />
      ))}
      {notes.map((note) => (
        <p key={note} className="under-test">
          {note}
        </p>
      ))}
    </>
  );
}

function MetricPart({ metric, result, locale }: Props & { readonly metric: MeasuredMetric }) {
  const compared = metric.comparisons.flatMap((one) => (one.compared ? [one.compared] : []));
  const lack = wholeLack(metric);
  const scales = intervalScales(compared, metric.measure, locale);
  return (
    <>
      {metric.role !== 'decides' && <p className="test-metric">{furtherLine(metric, locale)}</p>}
      {lack !== null && <p className="under-test">{lack}</p>}
      {(lack === null ? metric.comparisons : []).map((comparison) => (
        <Line
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

function furtherLine(metric: MeasuredMetric, locale: string): string {
  const name = metric.name || words.unnamedMetric;
  const part = metric.role === 'guardrail' ? `, ${words.guardrail}` : '';
  const arms = metric.arms.map((arm) => {
    const [count, first, second] = figuresOf(arm, metric, locale);
    return metric.measure === 'share'
      ? `${arm.letter} ${first} (${second})`
      : `${arm.letter} ${first} (${words.standardDeviation.toLowerCase()} ${second}, n ${count})`;
  });
  return `${isolated(name)}${part}: ${arms.join(', ')}`;
}

function Line({
  metric,
  comparison,
  scale,
  result,
  locale,
}: Props & {
  readonly metric: MeasuredMetric;
  readonly comparison: Comparison;
  readonly scale: IntervalScale | undefined;
}) {
  const { compared, adjusted, better } = comparison;
  const { lead, rest } = sentenceParts(metric, comparison, result, locale);
  return (
    <div className={scale ? 'comparison' : 'comparison is-whole'}>
      <p>
        <b>{lead}</b> {rest}
        {compared && adjusted !== null && (
          <span className="chance">
            {[pText(adjusted, locale), compared.lift === null ? '' : words.lift(liftText(compared.lift, locale))]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
      </p>
      {scale && <Interval scale={scale} isSeen={better === 'a' || better === 'b'} />}
    </div>
  );
}

function Interval({ scale, isSeen }: { readonly scale: IntervalScale; readonly isSeen: boolean }) {
  const percent = (place: number) => `${(place * 100).toFixed(2)}%`;
  return (
    <svg className={isSeen ? 'interval is-seen' : 'interval'} aria-hidden="true">
      <line className="axis" x1="0" x2="100%" y1="9" y2="9" />
      <line className="middle" x1="50%" x2="50%" y1="1" y2="17" />
      <rect x={percent(scale.from)} width={percent(scale.to - scale.from)} y="6" height="6" />
      <line className="difference" x1={percent(scale.at)} x2={percent(scale.at)} y1="2" y2="16" />
      <text x="0" y="28">
        {scale.low}
      </text>
      <text x="50%" y="28" textAnchor="middle">
        {words.noDifference}
      </text>
      <text x="100%" y="28" textAnchor="end">
        {scale.high}
      </text>
    </svg>
  );
}
