import type { KeyboardEventHandler, TextareaHTMLAttributes } from 'react';
import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { limits } from '../../../shared/core/limits.ts';
import { builtInMetric } from '../../../shared/core/metrics/catalogue.ts';
import { findMetrics } from '../../../shared/core/metrics/find-metrics.ts';
import { OfferingText } from '../../ui/OfferingText.tsx';
import { words } from './words.ts';

/**
 * The name of a metric. While it is typed, the built-in metrics it may mean are offered with their definitions; arrows and
 * Enter choose one, and any other name is one of the person's own.
 */
export function MetricName({
  row,
  onName,
  ...rest
}: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> & {
  row: MetricRow;
  onName: (change: Partial<MetricRow>) => void;
  onKeyDown: KeyboardEventHandler;
}) {
  const definition = row.definition === undefined ? undefined : builtInMetric(row.definition);
  return (
    <OfferingText
      {...rest}
      maxLength={limits.nameLength}
      title={definition?.text || undefined}
      value={row.metric}
      offersLabel={words.builtIn}
      offersFor={(typed) =>
        row.levels ? [] : findMetrics(typed).map(({ id, name, text }) => ({ id, name, about: text ?? '' }))
      }
      onChoose={({ id, name }) => onName({ metric: name, definition: id, unit: undefined })}
      onText={(metric) => onName(metric === '' ? { metric, definition: undefined } : { metric })}
    />
  );
}
