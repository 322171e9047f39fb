import { loopSteps } from '../../../shared/core/learning/loop.ts';
import { stepNames, stepsDone } from '../../../shared/core/learning/loop-text.ts';
import { useFormats } from '../../app/formats.ts';
import { CountedLines, useCounted } from './CountedLines.tsx';
import styles from './Recent.module.css';
import { words } from './words.ts';

/** The cases that fell short and from which nothing has been learned yet: how many, and the newest. Nothing where none. */
export function NotYetLearned() {
  const formats = useFormats();
  const unlearned = useCounted('library.unlearned');
  if (unlearned.count === 0) return null;
  return (
    <>
      <h2>
        {words.notYetLearned}{' '}
        <span className={styles.count}>{formats.counted(unlearned.count, words.oneCase, words.manyCases)}</span>
      </h2>
      <CountedLines cases={unlearned} about={({ loop }) => words.waitsFor(stepsDone(loop), nextOf(loop))} />
    </>
  );
}

function nextOf(loop: readonly boolean[]): string {
  const next = loopSteps.find((_, place) => !loop[place]);
  return next ? stepNames[next].toLowerCase() : '';
}
