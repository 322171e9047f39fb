import { useEffect, useState } from 'react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import { loopSteps } from '../../../shared/core/learning/loop.ts';
import { stepNames, stepsDone } from '../../../shared/core/learning/loop-text.ts';
import { outcomeText } from '../../../shared/core/outcome/outcome-text.ts';
import type { CountedCases } from '../../../shared/ipc/contract.ts';
import { ask, listen } from '../../app/api.ts';
import { useFormats } from '../../app/formats.ts';
import { openCase } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { DegreeBar } from '../../ui/DegreeBar.tsx';
import styles from './Recent.module.css';
import { words } from './words.ts';

/** The cases that fell short and from which nothing has been learned yet: how many, and the newest. Nothing where none. */
export function NotYetLearned() {
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const { count, first } = useUnlearned();
  if (count === 0) return null;
  return (
    <>
      <h2>
        {words.notYetLearned}{' '}
        <span className={styles.count}>{formats.counted(count, words.oneCase, words.manyCases)}</span>
      </h2>
      <ul className={styles.lines}>
        {first.map((summary) => (
          <li key={summary.id}>
            <button type="button" onClick={() => openCase(summary.id)}>
              <span className={styles.what}>
                <b>{displayTitle(summary.title)}</b>
                <span>{words.waitsFor(stepsDone(summary.loop), nextOf(summary.loop))}</span>
              </span>
              <span className={styles.out}>
                <DegreeBar share={summary.degree} band={summary.band} />
                {outcomeText(summary, locale)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {count > first.length ? (
        <p className={styles.more}>{words.andMore(formats.count(count - first.length))}</p>
      ) : null}
    </>
  );
}

function nextOf(loop: readonly boolean[]): string {
  const next = loopSteps.find((_, place) => !loop[place]);
  return next ? stepNames[next].toLowerCase() : '';
}

function useUnlearned(): CountedCases {
  const [unlearned, setUnlearned] = useState<CountedCases>({ count: 0, first: [] });
  useEffect(() => {
    let shown = true;
    const load = async () => {
      const answer = await ask('library.unlearned');
      if (shown && answer.ok) setUnlearned(answer.value);
    };
    void load();
    const stop = listen('library.changed', () => void load());
    return () => {
      shown = false;
      stop();
    };
  }, []);
  return unlearned;
}
