import { useEffect, useState } from 'react';
import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import type { MetricUnit } from '../../../shared/core/metrics/metric-definition.ts';
import type { MetricContext, OwnPast } from './metric-context.ts';

/** What a metric came to in past cases, asked for when it is `wanted`; null until it is known, and where it cannot be. */
export function useOwnPast({ past }: MetricContext, row: MetricRow, unit: MetricUnit, wanted: boolean): OwnPast | null {
  const { id, definition, metric } = row;
  const key = `${definition ?? ''} ${metric} ${unit}`;
  const [known, setKnown] = useState<{ readonly key: string; readonly past: OwnPast } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let isWanted = true;
    past({ id, definition, metric }, unit).then((answer) => {
      if (isWanted && answer) setKnown({ key, past: answer });
    });
    return () => {
      isWanted = false;
    };
  }, [wanted, past, id, definition, metric, unit, key]);
  return wanted && known?.key === key ? known.past : null;
}
