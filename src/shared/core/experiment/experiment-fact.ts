import type { CalendarDate } from '../dates.ts';
import type { Experiment } from './experiment.ts';
import { experimentResult } from './experiment-result.ts';
import { resultInBrief } from './suggested-decision.ts';

/** A test as other cases need to know of it. */
export interface ExperimentFact {
  /** What was changed, '' where it was not said in a word; then the hypothesis says it. */
  readonly element: string;
  readonly metric: string;
  /** What was decided, else what the numbers say by themselves. */
  readonly result: string;
  /** The last day known of it, else the first. */
  readonly date: CalendarDate | null;
}

/** What a test comes to, in brief and without any locale. */
export function experimentFact(experiment: Experiment): ExperimentFact {
  return {
    element: (experiment.element ?? '').trim() || experiment.changing.trim(),
    metric: experiment.metric.trim(),
    result: resultInBrief(experiment, experimentResult(experiment)),
    date: experiment.to ?? experiment.from,
  };
}

/** Whether anything at all was written or counted in a test. */
export function isBlankExperiment(experiment: Experiment): boolean {
  const { because, changing, willMove, element = '', metric, guardrails, decision, decisionNote } = experiment;
  const written = [because, changing, willMove, element, metric, guardrails, decisionNote];
  return (
    written.every((text) => text.trim() === '') &&
    decision === null &&
    (experiment.further ?? []).length === 0 &&
    [experiment.from, experiment.to, experiment.plannedTo, experiment.plannedSample].every((one) => one === null) &&
    experiment.variants.every(
      ({ name, evidence, exposures, conversions, mean, standardDeviation }) =>
        name.trim() === '' && [evidence, exposures, conversions, mean, standardDeviation].every((one) => one === null),
    )
  );
}
