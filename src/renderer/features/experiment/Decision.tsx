import type { Experiment } from '../../../shared/core/experiment/experiment.ts';
import { decisionsFor } from '../../../shared/core/experiment/experiment-edits.ts';
import type { ExperimentResult } from '../../../shared/core/experiment/experiment-result.ts';
import { suggestion } from '../../../shared/core/experiment/suggested-decision.ts';
import { limits } from '../../../shared/core/limits.ts';
import { Explained } from '../../ui/Explained.tsx';
import { Choice } from './Choice.tsx';
import styles from './Experiment.module.css';
import type { ExperimentContext } from './experiment-context.ts';
import { words } from './words.ts';

/** What was decided and why; what the numbers say by themselves stands beside it. */
export function Decision({
  experiment,
  result,
  context,
}: {
  experiment: Experiment;
  result: ExperimentResult;
  context: ExperimentContext;
}) {
  const { readOnly, change } = context;
  const suggested = suggestion(result);
  const said = suggested === null ? '' : words.suggested(suggested.decision);
  return (
    <div className={styles.decision}>
      <Choice
        label={words.decision}
        readOnly={readOnly}
        value={experiment.decision ?? ''}
        choices={[['', words.undecided], ...decisionsFor(experiment).map((one) => [one, one] as const)]}
        onChoose={(decision) => change({ decision: decision === '' ? null : decision }, 'decision')}
      />
      <label>
        {words.decisionNote}
        <textarea
          rows={1}
          data-line={`experiment ${experiment.id} decisionNote`}
          maxLength={limits.captionLength}
          readOnly={readOnly}
          value={experiment.decisionNote}
          onChange={(event) => change({ decisionNote: event.target.value }, 'decisionNote')}
        />
      </label>
      {suggested === null ? null : (
        <p className={styles.quiet}>
          <Explained
            label={words.whereFrom(said)}
            title={words.suggestedTitle}
            lines={() => [suggested.why, words.peopleDecide]}
          >
            {said}
          </Explained>
        </p>
      )}
    </div>
  );
}
