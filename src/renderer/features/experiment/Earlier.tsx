import { useEffect, useState } from 'react';
import type { Experiment } from '../../../shared/core/experiment/experiment.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { listed } from '../../../shared/core/isolated.ts';
import { dayText } from '../../../shared/core/metrics/day-text.ts';
import styles from './Experiment.module.css';
import type { EarlierTest, EarlierTests } from './experiment-context.ts';
import { earlierWords as words } from './words.ts';

/** As many as are shown at first. */
const SHOWN = 5;

/** What was tested before on the same element or for the same goal, with what came of it, until this one is decided. */
export function Earlier({
  experiment,
  locale,
  findEarlier,
  openCase,
}: {
  experiment: Experiment;
  locale: string;
  findEarlier: EarlierTests;
  openCase: (id: Ulid) => void;
}) {
  const { decision } = experiment;
  const element = (experiment.element ?? '').trim();
  const isOpen = decision === null;
  const [found, setFound] = useState<readonly EarlierTest[]>([]);
  const [all, setAll] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    let wanted = true;
    void findEarlier(element).then((tests) => {
      if (wanted) setFound(tests);
    });
    return () => {
      wanted = false;
    };
  }, [element, isOpen, findEarlier]);
  if (!isOpen || found.length === 0) return null;
  return (
    <div className={styles.earlier}>
      <p className={styles.label}>{words.title}</p>
      <ul aria-label={words.title}>
        {(all ? found : found.slice(0, SHOWN)).map((test) => (
          <li key={test.key}>
            <button type="button" onClick={() => openCase(test.caseId)}>
              {test.caseTitle}
            </button>
            <span>{aboutTest(test, locale)}</span>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && !all ? (
        <button type="button" onClick={() => setAll(true)}>
          {words.more(found.length - SHOWN)}
        </button>
      ) : null}
    </div>
  );
}

function aboutTest({ element, metric, result, date }: EarlierTest, locale: string): string {
  const about = listed([element, metric].filter((part) => part !== ''));
  const day = date === null ? words.undated : dayText(date, locale);
  return `${about === '' ? '' : `${about}: `}${result}, ${day}`;
}
