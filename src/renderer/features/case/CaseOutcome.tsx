import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { analysedDay } from '../../../shared/core/learning/analysed-day.ts';
import { proofsOf } from '../../../shared/core/learning/factor-sources.ts';
import { measuredDays } from '../../../shared/core/metrics/measured-days.ts';
import { caseLoop } from '../../../shared/core/outcome/case-loop.ts';
import { measuredOutcome } from '../../../shared/core/outcome/case-outcome.ts';
import { today } from '../../app/today.ts';
import { type CaseEditor, hasWords, useField } from '../editor/index.ts';
import { OutcomeHead } from '../outcome/index.ts';
import { goToSection } from './outline-entries.ts';
import { words } from './words.ts';

/** What came out of the case, computed anew when what it follows from changes; typing elsewhere does not touch it. */
export function CaseOutcome({
  caseEditor,
  locale,
  readOnly,
}: {
  caseEditor: CaseEditor;
  locale: string;
  readOnly: boolean;
}) {
  const metrics = useField(caseEditor, 'metrics');
  const readings = useField(caseEditor, 'readings');
  const notes = useField(caseEditor, 'outcome');
  const factors = useField(caseEditor, 'factors');
  const changes = useField(caseEditor, 'changes');
  const period = useField(caseEditor, 'period');
  const evidence = useField(caseEditor, 'evidence');
  const told = useSyncExternalStore(caseEditor.onChange, () => hasWords(caseEditor.editor.state.doc, 'what-happened'));
  const measured = useMemo(() => measuredOutcome({ metrics, readings, outcome: notes }), [metrics, readings, notes]);
  const { coverage } = measured.computed.headline;
  const loop = useMemo(
    () =>
      caseLoop({ metrics, readings, outcome: notes, factors, changes, period, evidence }, { coverage, isTold: told }),
    [metrics, readings, notes, factors, changes, period, evidence, coverage, told],
  );
  useAnalysedDay(
    caseEditor,
    readOnly,
    loop.some(({ step, done }) => step === 'analysed' && done),
  );
  return (
    <OutcomeHead
      outcome={{ ...measured, loop }}
      notes={notes}
      start={period.from}
      facts={{
        reading: measuredDays(metrics, readings ?? []).some((day) => period.from === null || day >= period.from),
        told,
        factor: (factors ?? []).some(({ text }) => text.trim() !== ''),
        proof: (factors ?? []).some((factor) => proofsOf(factor, { evidence, readings }) > 0),
      }}
      locale={locale}
      today={today()}
      readOnly={readOnly}
      nameOf={(id) => metrics.find((row) => row.id === id)?.metric.trim() || words.unnamedMetric}
      onChange={(next, place) => caseEditor.change('outcome', next, place)}
      onGoTo={(kind) => goToSection(caseEditor, kind)}
    />
  );
}

// Kept beside the history: an undone factor takes the day with it, and undo is never spent on a day nobody typed.
function useAnalysedDay(caseEditor: CaseEditor, readOnly: boolean, isWhole: boolean): void {
  const before = useRef(isWhole);
  useEffect(() => {
    if (readOnly || before.current === isWhole) return;
    before.current = isWhole;
    const notes = caseEditor.fields().outcome;
    const analysedOn = analysedDay(isWhole, notes?.analysedOn, today());
    if (analysedOn !== (notes?.analysedOn ?? null)) caseEditor.note('outcome', { ...notes, analysedOn });
  }, [caseEditor, readOnly, isWhole]);
}
