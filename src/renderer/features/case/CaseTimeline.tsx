import { itemName } from '../../../shared/core/case-study/evidence-item.ts';
import { figureNumbers } from '../../../shared/core/case-study/figure-number.ts';
import { actualsOf } from '../../../shared/core/metrics/actuals.ts';
import { figureRefText } from '../../../shared/core/rich-text/references.ts';
import type { TimelineEntry } from '../../../shared/core/timeline/timeline-entry.ts';
import { announce } from '../../app/announce.ts';
import { runCommand } from '../../app/commands.ts';
import { newId } from '../../app/new-id.ts';
import { addResponseTime, useField, useFigureOrder } from '../editor/index.ts';
import { type EvidenceChoice, type ResponseUse, Timeline } from '../timeline/index.ts';
import { goToEvidence } from './go-to-evidence.ts';
import type { CaseSession } from './open-case.ts';
import { words } from './words.ts';

const SHORT = 60;

/** The timeline of a case that has one, under what happened. */
export function CaseTimeline({ session, locale }: { session: CaseSession; locale: string }) {
  const timeline = useField(session.caseEditor, 'timeline');
  return timeline ? <OpenTimeline session={session} locale={locale} timeline={timeline} /> : null;
}

function OpenTimeline({
  session,
  locale,
  timeline,
}: {
  session: CaseSession;
  locale: string;
  timeline: readonly TimelineEntry[];
}) {
  const { caseEditor, readOnly } = session;
  return (
    <Timeline
      entries={timeline}
      evidence={useEvidenceChoices(session)}
      response={useResponse(session)}
      locale={locale}
      readOnly={readOnly !== null}
      onAdd={() => runCommand('add-timeline')}
      onChange={(next, place) => caseEditor.change('timeline', next, place)}
      onRemoveAll={() => {
        caseEditor.change('timeline', undefined, 'no timeline');
        announce(words.timelineRemoved);
      }}
      onShow={(id) => goToEvidence(session, id)}
    />
  );
}

function useEvidenceChoices({ caseEditor }: CaseSession): readonly EvidenceChoice[] {
  const items = useField(caseEditor, 'evidence');
  const order = useFigureOrder(caseEditor);
  const numbers = figureNumbers(order, items);
  return items.map((item) => {
    const number = numbers.get(item.id) ?? null;
    const about = item.caption.trim() || itemName(item);
    const short = about.length > SHORT ? `${about.slice(0, SHORT).trimEnd()}…` : about;
    return { id: item.id, name: number === null ? short : `${figureRefText(number)}: ${short}` };
  });
}

function useResponse({ caseEditor }: CaseSession): ResponseUse {
  const metrics = useField(caseEditor, 'metrics');
  const readings = useField(caseEditor, 'readings');
  const actuals = actualsOf(metrics, readings ?? []);
  return {
    rows: metrics.flatMap(({ id, metric, definition }, index) =>
      definition === 'first_response_time'
        ? [{ id, name: metric.trim() || words.unnamedMetric, actual: actuals[index]?.value ?? null }]
        : [],
    ),
    onUse: (id, minutes, on) =>
      caseEditor.apply((state) => addResponseTime(state, { row: id, minutes, on, newId }), `response time ${on}`),
  };
}
