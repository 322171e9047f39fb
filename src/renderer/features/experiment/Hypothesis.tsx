import type { Experiment } from '../../../shared/core/experiment/experiment.ts';
import { limits } from '../../../shared/core/limits.ts';
import styles from './Experiment.module.css';
import type { ExperimentContext } from './experiment-context.ts';
import { words } from './words.ts';

const PARTS = ['because', 'changing', 'willMove', 'guardrails'] as const;

/** What is expected and why, as one sentence in its parts, and what must not get worse. */
export function Hypothesis({ experiment, context }: { experiment: Experiment; context: ExperimentContext }) {
  return (
    <div className={styles.hypothesis}>
      {PARTS.map((part) => (
        <label key={part}>
          <span>{words[part]}</span>
          <textarea
            rows={1}
            data-line={`experiment ${experiment.id} ${part}`}
            data-first={part === 'because' || undefined}
            maxLength={limits.captionLength}
            placeholder={context.readOnly ? undefined : words.placeholders[part]}
            readOnly={context.readOnly}
            value={experiment[part]}
            onChange={(event) => context.change({ [part]: event.target.value }, part)}
          />
        </label>
      ))}
    </div>
  );
}
