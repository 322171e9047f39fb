import { useEffect, useMemo, useState } from 'react';
import { measuredOutcome } from '../../../shared/core/outcome/case-outcome.ts';
import { outcomeText } from '../../../shared/core/outcome/outcome-text.ts';
import { announce } from '../../app/announce.ts';
import { useCommand } from '../../app/commands.ts';
import { type CaseEditor, countTone, showTone, useField } from '../editor/index.ts';
import { words } from './words.ts';

/** Answers the command "Tone check": words that know only two outcomes, with the degree beside them, until asked again. */
export function CaseTone({ caseEditor, locale }: { caseEditor: CaseEditor; locale: string }) {
  const [on, setOn] = useState(false);
  useCommand('tone-check', () => {
    announce(on ? words.toneOff : words.toneOn(countTone(caseEditor)));
    setOn(!on);
  });
  return on ? <Tone caseEditor={caseEditor} locale={locale} /> : null;
}

function Tone({ caseEditor, locale }: { caseEditor: CaseEditor; locale: string }) {
  const metrics = useField(caseEditor, 'metrics');
  const readings = useField(caseEditor, 'readings');
  const outcome = useField(caseEditor, 'outcome');
  const text = useMemo(
    () => outcomeText(measuredOutcome({ metrics, readings, outcome }), locale),
    [metrics, readings, outcome, locale],
  );
  useEffect(() => showTone(caseEditor, text), [caseEditor, text]);
  return null;
}
