import { builtInMetric } from '../metrics/catalogue.ts';
import { definitionVersionsOf } from '../metrics/definition-version.ts';
import type { MetricUnit } from '../metrics/metric-definition.ts';
import type { MetricColumn } from './metric-column.ts';

/** The metric of a column: its built-in name, else the one a case gives it. */
export function columnName({ definition }: MetricColumn, given: string): string {
  return builtInMetric(definition)?.name ?? given;
}

const unitWords: Readonly<Record<MetricUnit, string>> = {
  count: '',
  percent: '%',
  ratio: 'ratio',
  currency: 'money',
  seconds: 's',
  minutes: 'min',
  score: 'score',
};

/**
 * What has to stand beside the name so that nobody compares what cannot be compared: the unit, what it is a share of, and
 * since or until when it was counted in this way. '' where there is nothing to say.
 */
export function columnNote({ definition, version, unit, currency }: MetricColumn): string {
  const formula = builtInMetric(definition)?.formula;
  const over = (formula?.denominator ?? []).flatMap(({ id }) => builtInMetric(id)?.name.toLowerCase() ?? []);
  const per = over.length > 0 ? `per ${over.join(' and ')}` : '';
  const counted = [currency || unitWords[unit], per].filter((part) => part !== '').join(' ');
  return [counted, countedSince(definition, version)].filter((part) => part !== '').join(', ');
}

function countedSince(definition: string, version: number): string {
  const changes = definitionVersionsOf(definition);
  const since = changes[version - 2]?.from;
  const until = changes[version - 1]?.from;
  if (since !== undefined) return `counted as since ${since}`;
  return until === undefined ? '' : `counted as before ${until}`;
}
