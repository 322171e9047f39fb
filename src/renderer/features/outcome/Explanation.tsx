import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { shareText } from '../../../shared/core/metrics/amount-text.ts';
import { scoreOf } from '../../../shared/core/outcome/attainment.ts';
import { degreeTargets, explainDegree } from '../../../shared/core/outcome/explain-degree.ts';
import { judgedText } from '../../../shared/core/outcome/judged-text.ts';
import { outcomeLine } from '../../../shared/core/outcome/outcome-line.ts';
import { Button } from '../../ui/Button.tsx';
import { focusInto } from '../../ui/focus-into.ts';
import styles from './Explanation.module.css';
import { JudgementForm } from './JudgementForm.tsx';
import type { ShownOutcome } from './shown-outcome.ts';
import { words } from './words.ts';

/** Where the number comes from: the targets with weights and scores, what is missing, guardrails; and the judgement. */
export function Explanation({ onDone, ...shown }: ShownOutcome & { onDone: () => void }) {
  const { outcome, locale, nameOf, readOnly } = shown;
  const [judging, setJudging] = useState(false);
  const targets = degreeTargets(outcome);
  const place = useRef<HTMLDivElement>(null);
  // The button goes with its press: the field is there before the next key.
  const judge = () => {
    flushSync(() => setJudging(true));
    const form = place.current?.querySelector('form');
    if (form) focusInto(form, null);
  };
  return (
    <div ref={place} className={styles.explanation}>
      {outcome.override ? <p>{judgedText(outcome, locale)}</p> : null}
      {targets.length > 0 ? (
        <table aria-label={words.computedFrom}>
          <thead>
            <tr>
              <th scope="col">{words.target}</th>
              <th scope="col">{words.weight}</th>
              <th scope="col">{words.attainment}</th>
              <th scope="col">{words.counts}</th>
            </tr>
          </thead>
          <tbody>
            {targets.map(({ id, weight, attainment }) => (
              <tr key={id}>
                <th scope="row">{nameOf(id)}</th>
                <td>{new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(weight)}</td>
                <td>{attainment === null ? words.missing : shareText(attainment, locale)}</td>
                <td>{attainment === null ? words.missing : shareText(scoreOf(attainment), locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {[...explainDegree(outcome, nameOf, locale), outcomeLine(outcome, nameOf, locale)]
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      {readOnly ? null : judging ? (
        <JudgementForm {...shown} onDone={onDone} />
      ) : (
        <Button onClick={judge}>{outcome.override ? words.changeJudgement : words.judge}</Button>
      )}
    </div>
  );
}
