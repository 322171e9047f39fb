import { useEffect, useState } from 'react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import { outcomeText } from '../../../shared/core/outcome/outcome-text.ts';
import type { CountedCases } from '../../../shared/ipc/contract.ts';
import { ask, listen } from '../../app/api.ts';
import { useFormats } from '../../app/formats.ts';
import { openCase } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { DegreeBar } from '../../ui/DegreeBar.tsx';
import styles from './Recent.module.css';
import { words } from './words.ts';

/** The pinned cases, the newest first. Nothing where none is. */
export function Pinned() {
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const { count, first } = usePinned();
  if (count === 0) return null;
  return (
    <>
      <h2>{words.pinned}</h2>
      <ul className={styles.lines}>
        {first.map((summary) => (
          <li key={summary.id}>
            <button type="button" onClick={() => openCase(summary.id)}>
              <span className={styles.what}>
                <b>{displayTitle(summary.title)}</b>
                <span>
                  {[summary.goals.join(', '), formats.months(summary.from, summary.to)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
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

function usePinned(): CountedCases {
  const [pinned, setPinned] = useState<CountedCases>({ count: 0, first: [] });
  useEffect(() => {
    let shown = true;
    const load = async () => {
      const answer = await ask('library.pinned');
      if (shown && answer.ok) setPinned(answer.value);
    };
    void load();
    const stop = listen('library.changed', () => void load());
    return () => {
      shown = false;
      stop();
    };
  }, []);
  return pinned;
}
