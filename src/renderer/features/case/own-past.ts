import { metricKey, valueVersion } from '../../../shared/core/facts/final-value.ts';
import { amongText } from '../../../shared/core/metrics/past-text.ts';
import { latestReading } from '../../../shared/core/metrics/reading.ts';
import { ask } from '../../app/api.ts';
import { today } from '../../app/today.ts';
import type { MetricTableProps } from '../metrics/index.ts';
import type { CaseSession } from './open-case.ts';

export type AskOwnPast = MetricTableProps['past'];

/** What a metric came to in past cases with the same goals and channels, as the case says them now. */
export async function ownPast(
  { id, caseEditor }: Pick<CaseSession, 'id' | 'caseEditor'>,
  ...[metric, unit]: Parameters<AskOwnPast>
): ReturnType<AskOwnPast> {
  const definition = metricKey(metric);
  if (definition === '') return null;
  const { goals, channels, currency, period, readings = [] } = caseEditor.fields();
  // What is only planned yet is counted as it is counted now.
  const version = valueVersion(metric, { channels, period }, latestReading(readings, metric.id, null), today());
  const money = unit === 'currency' ? (currency ?? '') : '';
  const query = { definition, version, unit, currency: money, goals, channels, except: id };
  const answer = await ask('past.values', query);
  return answer.ok ? { values: answer.value, among: amongText({ goals, channels }) } : null;
}
