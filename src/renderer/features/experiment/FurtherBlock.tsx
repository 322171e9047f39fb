import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { type FurtherMetric, measures } from '../../../shared/core/experiment/experiment.ts';
import { withFurtherValue } from '../../../shared/core/experiment/experiment-edits.ts';
import type { Arm, MeasuredMetric } from '../../../shared/core/experiment/experiment-result.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { limits } from '../../../shared/core/limits.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Choice } from './Choice.tsx';
import styles from './Experiment.module.css';
import type { ExperimentContext } from './experiment-context.ts';
import { FigureCells, FigureHeads, type WrongFigures } from './FigureCells.tsx';
import { Troubles } from './Troubles.tsx';
import table from './VariantTable.module.css';
import { words } from './words.ts';

interface Props {
  metric: FurtherMetric;
  measured: MeasuredMetric;
  context: ExperimentContext;
  onChange: (change: Partial<FurtherMetric>, place: string) => void;
}

/** One more metric: what it is, and what was counted of it for each variant, of as many as saw the variant. */
export function FurtherBlock({ onRemove, ...props }: Props & { onRemove: () => void }) {
  const { metric, measured, context, onChange } = props;
  const { readOnly } = context;
  const name = words.furtherNamed(metric.metric.trim());
  return (
    <div className={styles.further} data-further={metric.id}>
      <div className={styles.setting}>
        <label>
          {words.furtherName}
          <input
            type="text"
            data-line={`further ${metric.id} metric`}
            autoComplete="off"
            maxLength={limits.nameLength}
            readOnly={readOnly}
            value={metric.metric}
            onChange={(event) => onChange({ metric: event.target.value }, 'metric')}
          />
        </label>
        <Choice
          label={words.role}
          readOnly={readOnly}
          value={metric.role}
          choices={[
            ['further', words.roles.further],
            ['guardrail', words.roles.guardrail],
          ]}
          onChoose={(role) => onChange({ role }, 'role')}
        />
        <Choice
          label={words.measure}
          readOnly={readOnly}
          value={metric.measure}
          choices={measures.map((measure) => [measure, words.measures[measure]] as const)}
          onChoose={(measure) => onChange({ measure }, 'measure')}
        />
        <span className={styles.pair}>
          <Choice
            label={words.direction}
            readOnly={readOnly}
            value={metric.direction ?? 'higher'}
            choices={[
              ['higher', words.directions.higher],
              ['lower', words.directions.lower],
            ]}
            onChoose={(direction) =>
              onChange({ direction: direction === 'higher' ? undefined : direction }, 'direction')
            }
          />
          {readOnly ? null : <IconButton label={words.removeFurther(name)} icon={X} onClick={onRemove} />}
        </span>
      </div>
      <table className={table.table} aria-label={name}>
        <thead>
          <tr>
            <th className={table.name}>{words.variant}</th>
            <FigureHeads measure={metric.measure} counts={false} />
          </tr>
        </thead>
        <tbody>
          {measured.arms.map((arm) => (
            <FurtherLine key={arm.id} arm={arm} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FurtherLine({ arm, metric, measured, context, onChange }: Props & { arm: Arm }) {
  const [wrong, setWrong] = useState<WrongFigures>({});
  const hint = useId();
  return (
    <>
      <tr>
        <th scope="row" className={table.name}>
          {arm.name}
        </th>
        <FigureCells
          arm={arm}
          metric={measured}
          counts={false}
          context={context}
          wrong={wrong}
          hint={hint}
          onWrong={setWrong}
          onChange={(change, column) =>
            onChange({ values: withFurtherValue(metric, arm.id as Ulid, change).values }, `${arm.id} ${column}`)
          }
        />
      </tr>
      <Troubles id={hint} arm={arm} wrong={wrong} columns={3} />
    </>
  );
}
