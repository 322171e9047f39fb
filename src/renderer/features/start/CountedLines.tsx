import { type ReactNode, useEffect, useState } from 'react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { CaseSummary } from '../../../shared/core/case-study/case-summary.ts';
import { outcomeText } from '../../../shared/core/outcome/outcome-text.ts';
import type { CountedCases } from '../../../shared/ipc/contract.ts';
import { ask, listen } from '../../app/api.ts';
import { useFormats } from '../../app/formats.ts';
import { openCase } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { DegreeBar } from '../../ui/DegreeBar.tsx';
import styles from './Recent.module.css';
import { words } from './words.ts';

/** The first of the cases that were counted, each with a line about it and its outcome, and how many more there are. */
export function CountedLines({
  cases: { count, first },
  about,
}: {
  cases: CountedCases;
  about: (summary: CaseSummary) => ReactNode;
}) {
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  return (
    <>
      <ul className={styles.lines}>
        {first.map((summary) => (
          <li key={summary.id}>
            <button type="button" onClick={() => openCase(summary.id)}>
              <span className={styles.what}>
                <b>{displayTitle(summary.title)}</b>
                <span>{about(summary)}</span>
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

/** Cases that main counts, as they change; none before the first answer. */
export function useCounted(which: 'library.pinned' | 'library.unlearned'): CountedCases {
  const [counted, setCounted] = useState<CountedCases>({ count: 0, first: [] });
  useEffect(() => {
    let shown = true;
    const load = async () => {
      const answer = await ask(which);
      if (shown && answer.ok) setCounted(answer.value);
    };
    void load();
    const stop = listen('library.changed', () => void load());
    return () => {
      shown = false;
      stop();
    };
  }, [which]);
  return counted;
}
