import { loopSteps } from '../../shared/core/learning/loop.ts';
import { stepsDone } from '../../shared/core/learning/loop-text.ts';
import styles from './LoopDots.module.css';

/** The steps of the loop as dots alone, filled where done, with a spoken name. */
export function LoopDots({ loop }: { loop: readonly boolean[] }) {
  return (
    <span className={styles.dots} role="img" aria-label={stepsDone(loop)}>
      {loopSteps.map((step, place) => (
        <i key={step} data-done={loop[place] || undefined} />
      ))}
    </span>
  );
}
