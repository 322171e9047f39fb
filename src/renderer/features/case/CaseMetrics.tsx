import { useCallback, useMemo } from 'react';
import { figureNames, removeMetric, useField } from '../editor/index.ts';
import { MetricTable } from '../metrics/index.ts';
import type { CaseSession } from './open-case.ts';
import { type AskOwnPast, ownPast } from './own-past.ts';

/** The metrics under "Goal and targets". */
export function CaseMetrics({ session, locale }: { session: CaseSession; locale: string }) {
  const { caseEditor, readOnly } = session;
  const metrics = useField(caseEditor, 'metrics');
  const readings = useField(caseEditor, 'readings');
  const outcome = useField(caseEditor, 'outcome');
  const currency = useField(caseEditor, 'currency');
  const chain = useField(caseEditor, 'chain');
  const fields = useMemo(
    () => ({ metrics, readings, outcome, currency, chain }),
    [metrics, readings, outcome, currency, chain],
  );
  const period = useField(caseEditor, 'period');
  const figures = useCallback(() => figureNames(caseEditor), [caseEditor]);
  const past = useCallback<AskOwnPast>((metric, unit) => ownPast(session, metric, unit), [session]);
  return (
    <MetricTable
      fields={fields}
      locale={locale}
      readOnly={readOnly !== null}
      start={period.from}
      figures={figures}
      past={past}
      change={caseEditor.change}
      onRemove={(id) => caseEditor.apply((state) => removeMetric(state, id), `remove ${id}`)}
    />
  );
}
