import { useEffect, useState } from 'react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import { dayText } from '../../../shared/core/metrics/day-text.ts';
import { outcomeText } from '../../../shared/core/outcome/outcome-text.ts';
import type { Anniversary, PastChange } from '../../../shared/ipc/past-answers.ts';
import { ask, listen } from '../../app/api.ts';
import { useFormats } from '../../app/formats.ts';
import { openCase } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { today } from '../../app/today.ts';
import { DegreeBar } from '../../ui/DegreeBar.tsx';
import styles from './Recent.module.css';
import { words } from './words.ts';

const MOST = 5;
/** Days ahead a change counts as due. */
const SOON = 14;

/** The cases of this week in earlier years, and the changes that are due; nothing where there are none. */
export function ThisWeek() {
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const { anniversaries, due } = useThisWeek();
  return (
    <>
      {due.length > 0 ? (
        <>
          <h2>{words.changesDue}</h2>
          <ul className={styles.lines}>
            {due.slice(0, MOST).map(({ change, case: from }) => (
              <li key={change.id}>
                <button type="button" onClick={() => openCase(from.id)}>
                  <span className={styles.what}>
                    <b>{change.text}</b>
                    <span>{displayTitle(from.title)}</span>
                  </span>
                  <span>{words.due(dayText(change.due ?? '', locale))}</span>
                </button>
              </li>
            ))}
          </ul>
          {due.length > MOST ? <p className={styles.more}>{words.andMore(formats.count(due.length - MOST))}</p> : null}
        </>
      ) : null}
      {anniversaries.length > 0 ? (
        <>
          <h2>{words.thisWeek}</h2>
          <ul className={styles.lines}>
            {anniversaries.slice(0, MOST).map(({ case: one, years }) => (
              <li key={one.id}>
                <button type="button" onClick={() => openCase(one.id)}>
                  <span className={styles.what}>
                    <b>{displayTitle(one.title)}</b>
                    <span>{words.yearsAgo(years)}</span>
                  </span>
                  <span className={styles.out}>
                    <DegreeBar share={one.degree} band={one.band} />
                    {outcomeText(one, locale)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function useThisWeek() {
  const [anniversaries, setAnniversaries] = useState<readonly Anniversary[]>([]);
  const [due, setDue] = useState<readonly PastChange[]>([]);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const until = today(new Date(Date.now() + SOON * 86_400_000));
      const [past, soon] = await Promise.all([
        ask('past.anniversaries', today()),
        ask('past.changes', { are: 'due', until }),
      ]);
      if (!wanted) return;
      if (past.ok) setAnniversaries(past.value.rows);
      if (soon.ok) setDue(soon.value.rows);
    };
    void look();
    const stop = listen('library.changed', () => void look());
    return () => {
      wanted = false;
      stop();
    };
  }, []);
  return { anniversaries, due };
}
