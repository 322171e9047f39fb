import type { LoopStep } from '../../../shared/core/learning/loop.ts';
import { stepNames, stepText } from '../../../shared/core/learning/loop-text.ts';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Loop.module.css';
import { StepPanel } from './StepPanel.tsx';
import type { ShownOutcome } from './shown-outcome.ts';
import { words } from './words.ts';

/** The four steps from a result to a lesson on a line; pressed, a step says what it needs and does what it can. */
export function Loop(shown: ShownOutcome) {
  const { loop } = shown.outcome;
  const state = (step: LoopStep) => stepText(loop, step, shown.today, shown.locale);
  return (
    <ol className={styles.loop} aria-label={words.loop}>
      {loop.map(({ step, done }, place) => (
        <li key={step} data-done={done || undefined} data-line={lineAfter(done, loop[place + 1]?.done)}>
          <Panel
            title={words.step(stepNames[step], state(step))}
            className={styles.step}
            control={
              <>
                <i aria-hidden />
                <b>{stepNames[step]}</b> {state(step)}
              </>
            }
          >
            {(close) => <StepPanel step={step} {...shown} onDone={close} />}
          </Panel>
        </li>
      ))}
    </ol>
  );
}

// Solid between steps that are done, dashed to the one that is next.
function lineAfter(done: boolean, nextDone: boolean | undefined): 'solid' | 'dashed' | undefined {
  if (!done || nextDone === undefined) return undefined;
  return nextDone ? 'solid' : 'dashed';
}
