import type { Experiment } from '../../../shared/core/experiment/experiment.ts';
import { isBlankExperiment } from '../../../shared/core/experiment/experiment-fact.ts';
import { experimentResult } from '../../../shared/core/experiment/experiment-result.ts';
import { experimentWarnings } from '../../../shared/core/experiment/experiment-warnings.ts';
import { experimentFacts } from '../experiment-facts.ts';
import { words } from '../experiment-words.ts';
import { ExperimentResultPart } from './ExperimentResultPart.tsx';
import type { PageContext } from './page-context.ts';
import { VariantsTable } from './VariantsTable.tsx';

/** Whether any A/B test has something to print. */
export function hasExperiments(experiments: readonly Experiment[] | undefined): boolean {
  return (experiments ?? []).some((experiment) => !isBlankExperiment(experiment));
}

/** The A/B tests of a case, from hypothesis to decision. A blank one is not printed. */
export function ExperimentsPart({
  experiments,
  context,
}: {
  readonly experiments: readonly Experiment[];
  readonly context: PageContext;
}) {
  const printed = experiments.filter((experiment) => !isBlankExperiment(experiment));
  return printed.map((experiment, index) => (
    <ExperimentPart
      key={experiment.id}
      experiment={experiment}
      title={printed.length === 1 ? words.experiment : words.experimentOf(index + 1)}
      context={context}
    />
  ));
}

function ExperimentPart({
  experiment,
  title,
  context,
}: {
  readonly experiment: Experiment;
  readonly title: string;
  readonly context: PageContext;
}) {
  const { locale } = context;
  const result = experimentResult(experiment);
  const warnings = experimentWarnings(experiment, result, locale);
  const { decision, decisionNote } = experiment;
  const hypothesis = words.hypothesis(
    ended(experiment.because),
    ended(experiment.changing),
    ended(experiment.willMove),
  );
  const facts = experimentFacts(experiment, locale);
  return (
    <div className="experiment">
      <div className="test-head">
        <h3>{title}</h3>
        {hypothesis !== '' && <p>{hypothesis}.</p>}
        {facts !== '' && <p className="under-test">{facts}</p>}
        <VariantsTable experiment={experiment} metric={result.decides} context={context} />
      </div>
      {warnings.length > 0 && (
        <ul className="cautions">
          {warnings.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <ExperimentResultPart result={result} locale={locale} />
      {(decision !== null || decisionNote.trim() !== '') && (
        <p className="test-decision">
          {decision !== null && <b>{words.decision(decision)}</b>} {decisionNote}
        </p>
      )}
    </div>
  );
}

// The parts make one sentence, whose stop is ours.
function ended(text: string): string {
  return text.trim().replace(/[.,;]+$/, '');
}
