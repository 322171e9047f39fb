import { X } from 'lucide-react';
import { useId, useMemo } from 'react';
import type { Experiment } from '../../../shared/core/experiment/experiment.ts';
import { experimentResult } from '../../../shared/core/experiment/experiment-result.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Decision } from './Decision.tsx';
import { Earlier } from './Earlier.tsx';
import styles from './Experiment.module.css';
import type { EarlierTests, ExperimentContext } from './experiment-context.ts';
import { FurtherMetrics } from './FurtherMetrics.tsx';
import { Hypothesis } from './Hypothesis.tsx';
import { Result } from './Result.tsx';
import { Setting } from './Setting.tsx';
import { Variants } from './Variants.tsx';
import { Warnings } from './Warnings.tsx';
import { words } from './words.ts';

/** One A/B test from hypothesis to decision. */
export function ExperimentRecord({
  experiment,
  title,
  context,
  findEarlier,
  openCase,
  onRemove,
}: {
  experiment: Experiment;
  title: string;
  context: ExperimentContext;
  findEarlier: EarlierTests;
  openCase: (id: Ulid) => void;
  onRemove: () => void;
}) {
  const head = useId();
  const result = useMemo(() => experimentResult(experiment), [experiment]);
  return (
    <section className={styles.experiment} aria-labelledby={head} data-experiment={experiment.id}>
      <div className={styles.head}>
        <h3 id={head}>{title}</h3>
        {context.readOnly ? null : <IconButton label={words.removeTest(title)} icon={X} onClick={onRemove} />}
      </div>
      <Hypothesis experiment={experiment} context={context} />
      <Setting experiment={experiment} context={context} />
      <Earlier experiment={experiment} locale={context.locale} findEarlier={findEarlier} openCase={openCase} />
      <Variants experiment={experiment} result={result} context={context} />
      <FurtherMetrics experiment={experiment} result={result} context={context} />
      <Warnings experiment={experiment} result={result} locale={context.locale} />
      <Result experiment={experiment} result={result} locale={context.locale} />
      <Decision experiment={experiment} result={result} context={context} />
    </section>
  );
}
