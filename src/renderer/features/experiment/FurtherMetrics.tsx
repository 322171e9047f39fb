import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Experiment, FurtherMetric } from '../../../shared/core/experiment/experiment.ts';
import { blankFurther } from '../../../shared/core/experiment/experiment-edits.ts';
import type { ExperimentResult } from '../../../shared/core/experiment/experiment-result.ts';
import { announce } from '../../app/announce.ts';
import { newId } from '../../app/new-id.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Experiment.module.css';
import type { ExperimentContext } from './experiment-context.ts';
import { FurtherBlock } from './FurtherBlock.tsx';
import { words } from './words.ts';

const MOST = 20;

/** What else was measured, and what must not get worse. */
export function FurtherMetrics({
  experiment,
  result,
  context,
}: {
  experiment: Experiment;
  result: ExperimentResult;
  context: ExperimentContext;
}) {
  const { further = [] } = experiment;
  const below = useRef<HTMLDivElement>(null);
  const add = (role: FurtherMetric['role']) => {
    const metric = blankFurther(newId(), role);
    // In the same turn as the key: the next letter belongs to the name.
    flushSync(() => context.change({ further: [...further, metric] }, `add ${metric.id}`));
    nameOf(metric.id)?.focus();
  };
  return (
    <>
      {further.map((metric, index) => {
        const measured = result.further[index];
        return measured ? (
          <FurtherBlock
            key={metric.id}
            metric={metric}
            measured={measured}
            context={context}
            onChange={(next, place) =>
              context.change(
                { further: further.map((one) => (one.id === metric.id ? { ...one, ...next } : one)) },
                `${metric.id} ${place}`,
              )
            }
            onRemove={() => {
              const near = further[index + 1] ?? further[index - 1];
              const left = further.filter(({ id }) => id !== metric.id);
              flushSync(() => context.change({ further: left }, `remove ${metric.id}`));
              (near ? nameOf(near.id) : below.current?.querySelector('button'))?.focus();
              announce(words.furtherRemoved);
            }}
          />
        ) : null;
      })}
      {context.readOnly || further.length >= MOST ? null : (
        <div ref={below} className={styles.below}>
          <Button look="plain" icon={Plus} onClick={() => add('further')}>
            {words.addFurther}
          </Button>
          <Button look="plain" icon={Plus} onClick={() => add('guardrail')}>
            {words.addGuardrail}
          </Button>
        </div>
      )}
    </>
  );
}

function nameOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-further="${id}"] input`);
}
