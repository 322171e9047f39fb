import { useField } from '../editor/index.ts';
import { MetricTable } from '../metrics/index.ts';
import type { CaseSession } from './open-case.ts';

/** The metrics under "Goal and targets". */
export function CaseMetrics({ session, locale }: { session: CaseSession; locale: string }) {
  const { caseEditor, readOnly } = session;
  const rows = useField(caseEditor, 'metrics');
  return (
    <MetricTable
      rows={rows}
      locale={locale}
      readOnly={readOnly !== null}
      onChange={(next, place) => caseEditor.change('metrics', next, place)}
    />
  );
}
