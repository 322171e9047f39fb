import { useMemo } from 'react';
import { isFigure, itemName } from '../../../shared/core/case-study/evidence-item.ts';
import { figureNumbers } from '../../../shared/core/case-study/figure-number.ts';
import { figureRefText } from '../../../shared/core/rich-text/references.ts';
import { useField, useFigureOrder } from '../editor/index.ts';
import { type EvidenceChoice, MetricPlots } from '../plot/index.ts';
import { goToEvidence } from './go-to-evidence.ts';
import type { CaseSession } from './open-case.ts';

/** The plots of the case's metrics, under its targets. Typing elsewhere does not touch them. */
export function CasePlots({ session, locale }: { session: CaseSession; locale: string }) {
  const { caseEditor } = session;
  const readOnly = session.readOnly !== null;
  const metrics = useField(caseEditor, 'metrics');
  const readings = useField(caseEditor, 'readings');
  const annotations = useField(caseEditor, 'annotations');
  const period = useField(caseEditor, 'period');
  const currency = useField(caseEditor, 'currency');
  const items = useField(caseEditor, 'evidence');
  const order = useFigureOrder(caseEditor);
  const fields = useMemo(() => ({ metrics, readings, annotations, period }), [metrics, readings, annotations, period]);
  const context = useMemo(() => {
    const numbers = figureNumbers(order, items);
    const evidence = items.map((item): EvidenceChoice => {
      const short = isFigure(item) ? figureRefText(numbers.get(item.id) ?? null) : itemName(item);
      const about = item.caption.trim() || itemName(item);
      return { id: item.id, short, name: short === about ? about : `${short}: ${about}` };
    });
    return {
      annotations: annotations ?? [],
      evidence,
      style: { locale, currency },
      readOnly,
      changeNotes: (next: NonNullable<typeof annotations>, place: string) =>
        caseEditor.change('annotations', next, place),
      goToEvidence: (id: string) => goToEvidence(session, id),
    };
  }, [annotations, items, order, locale, currency, readOnly, caseEditor, session]);
  return (
    <MetricPlots
      fields={fields}
      context={context}
      onSize={(id, size) =>
        caseEditor.change(
          'metrics',
          metrics.map((row) => (row.id === id ? { ...row, plotBy: size === 'day' ? undefined : size } : row)),
          `plot ${id}`,
        )
      }
    />
  );
}
