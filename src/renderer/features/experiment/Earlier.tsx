import { useEffect, useState } from 'react';
import type { Experiment } from '../../../shared/core/experiment/experiment.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { dayText } from '../../../shared/core/metrics/day-text.ts';
import styles from './Experiment.module.css';
import type { EarlierTest, EarlierTests } from './experiment-context.ts';
import { earlierWords as words } from './words.ts';

/** What was tested before on the same element or for the same goal, while the test is not decided. */
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
  const { element = '', decision } = experiment;
  const [found, setFound] = useState<readonly EarlierTest[]>([]);
  useEffect(() => {
    let wanted = true;
    void findEarlier(element).then((tests) => {
      if (wanted) setFound(tests);
    });
    return () => {
      wanted = false;
    };
  }, [element, findEarlier]);
  if (decision !== null || found.length === 0) return null;
  return (
    <div className={styles.earlier}>
      <p className={styles.label}>{words.title}</p>
      <ul>
        {found.map((test) => (
          <li key={`${test.caseId} ${test.element} ${test.metric} ${test.date}`}>
            <button type="button" onClick={() => openCase(test.caseId)}>
              {test.caseTitle}
            </button>
            <span>
              {[test.element, test.result, test.date === null ? words.undated : dayText(test.date, locale)]
                .filter((part) => part !== '')
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
