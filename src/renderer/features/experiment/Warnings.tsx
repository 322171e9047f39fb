import { TriangleAlert } from 'lucide-react';
import type { Experiment } from '../../../shared/core/experiment/experiment.ts';
import type { ExperimentResult } from '../../../shared/core/experiment/experiment-result.ts';
import { experimentWarnings } from '../../../shared/core/experiment/experiment-warnings.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Experiment.module.css';

/** What stands against believing the result: words and a sign, told as soon as it holds. */
export function Warnings({
  experiment,
  result,
  locale,
}: {
  experiment: Experiment;
  result: ExperimentResult;
  locale: string;
}) {
  const warnings = experimentWarnings(experiment, result, locale);
  return (
    <div role="status">
      {warnings.length === 0 ? null : (
        <ul className={styles.warnings}>
          {warnings.map(({ kind, text }) => (
            <li key={`${kind} ${text}`}>
              <Icon of={TriangleAlert} />
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
