import { useEffect, useMemo, useState } from 'react';
import { columnKey } from '../../../../shared/core/views/column-key.ts';
import type { MetricColumn } from '../../../../shared/core/views/metric-column.ts';
import type { ColumnCount } from '../../../../shared/ipc/library-answers.ts';
import { ask, listen } from '../../../app/api.ts';
import { useNavigation } from '../../../app/navigation.ts';
import { useChosenColumns } from './chosen-view.ts';

/** How many columns a table has of which none was chosen: those that most of its cases have. */
const USUAL = 3;

/** The metrics of the cases that are shown; null until they are known. */
export function useMetrics(): readonly ColumnCount[] | null {
  const [metrics, setMetrics] = useState<readonly ColumnCount[] | null>(null);
  const text = useNavigation((state) => state.searchText);
  const goal = useNavigation((state) => state.goal);
  const choices = useNavigation((state) => state.choices);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const answer = await ask('library.columns', { text, goal, choices });
      if (wanted && answer.ok) setMetrics(answer.value);
    };
    void look();
    const stop = listen('library.changed', () => void look());
    return () => {
      wanted = false;
      stop();
    };
  }, [text, goal, choices]);
  return metrics;
}

/** The columns of the table: those that were chosen, else the metrics that most of the cases have. */
export function useColumns(metrics: readonly ColumnCount[] | null): readonly ColumnCount[] {
  const chosen = useChosenColumns();
  return useMemo(() => {
    if (chosen === null) return (metrics ?? []).slice(0, USUAL);
    return chosen.map((column) => knownAs(column, metrics ?? []));
  }, [chosen, metrics]);
}

// A column stays where no case that is shown has its metric; a metric of the person's own is then called by its key.
function knownAs(column: MetricColumn, metrics: readonly ColumnCount[]): ColumnCount {
  const known = metrics.find((metric) => columnKey(metric) === columnKey(column));
  return known ?? { ...column, name: column.definition.replace(/^own:/, ''), cases: 0 };
}
