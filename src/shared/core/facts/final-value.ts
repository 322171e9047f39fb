import type { CaseStudy } from '../case-study/case-study.ts';
import type { MetricRow } from '../case-study/metric-row.ts';
import { folded } from '../folded.ts';
import { builtInMetric } from '../metrics/catalogue.ts';
import { definitionVersion } from '../metrics/definition-version.ts';
import type { MetricUnit } from '../metrics/metric-definition.ts';
import type { Reading } from '../metrics/reading.ts';
import type { TargetResult } from '../outcome/target-result.ts';

/** What a metric came to in the end. Only values of the same definition, version, unit and currency may be compared. */
export interface FinalValue {
  /** The id of a built-in metric, or `own:` and the folded name of one of the person's own. */
  readonly definition: string;
  /** From 1, one more with each change of its definition that is known, by the day and platform of its reading. */
  readonly version: number;
  /** As the case calls it. */
  readonly name: string;
  readonly unit: MetricUnit;
  /** ISO 4217, for money only; '' where the case does not say. */
  readonly currency: string;
  /** A percentage is a fraction. */
  readonly value: number;
  /** The last day of the period, else of the reading; null where neither is known. */
  readonly periodEnd: string | null;
}

/** By what a metric is compared across cases; '' for a line without a name. */
export function metricKey({ definition, metric }: Pick<MetricRow, 'definition' | 'metric'>): string {
  if (definition !== undefined && builtInMetric(definition)) return definition;
  const name = folded(metric);
  return name === '' ? '' : `own:${name}`;
}

/** Before every change of a definition: a value of no known day is not taken for one counted anew. */
const NEVER = '0001-01-01';

/**
 * By which version of its definition a metric is counted in a case, from 1: by its reading's day and platform, else by the
 * case's last day and channels; by the day `undated` where none is known, else by the first.
 */
export function valueVersion(
  { definition }: Pick<MetricRow, 'definition'>,
  { channels, period }: Pick<CaseStudy, 'channels' | 'period'>,
  reading: Reading | undefined,
  undated: string = NEVER,
): number {
  const platform = reading?.platform.trim() || channels.join(' ');
  const date = reading?.date ?? period.to ?? period.from ?? undated;
  return definitionVersion(definition, { date, platform, source: reading?.source ?? '' }) + 1;
}

/** The values of all metrics that came to something: the latest reading, what was typed, or what the parts make. */
export function finalValues(caseStudy: CaseStudy, results: readonly TargetResult[]): readonly FinalValue[] {
  return caseStudy.metrics.flatMap((row, index) => {
    const result = results[index];
    const definition = metricKey(row);
    // Levels are written anew for each case: two of them are no more of one kind than two sentences.
    if (!result || result.actual === null || definition === '' || row.levels) return [];
    return [
      {
        definition,
        version: valueVersion(row, caseStudy, result.reading),
        name: row.metric.trim(),
        unit: result.unit,
        currency: result.unit === 'currency' ? (caseStudy.currency ?? '') : '',
        value: result.actual,
        periodEnd: caseStudy.period.to ?? result.reading?.date ?? null,
      },
    ];
  });
}
