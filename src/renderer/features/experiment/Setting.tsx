import { useId, useState } from 'react';
import { isCalendarDate } from '../../../shared/core/dates.ts';
import { type Experiment, measures } from '../../../shared/core/experiment/experiment.ts';
import { planText } from '../../../shared/core/experiment/plan-text.ts';
import { readNumber } from '../../../shared/core/experiment/read-typed.ts';
import { limits } from '../../../shared/core/limits.ts';
import { Choice } from './Choice.tsx';
import styles from './Experiment.module.css';
import type { ExperimentContext } from './experiment-context.ts';
import { NumberField, typable } from './NumberField.tsx';
import { SampleSize } from './SampleSize.tsx';
import { words } from './words.ts';

/** What is changed, what decides, from when until when, and how many were planned. */
export function Setting({ experiment, context }: { experiment: Experiment; context: ExperimentContext }) {
  const { readOnly, change, marks, locale } = context;
  const { plan } = experiment;
  const [wrong, setWrong] = useState<string | null>(null);
  const [hint, planned] = [useId(), useId()];
  const line = (part: 'element' | 'metric', placeholder: string) => (
    <label>
      {words[part]}
      <input
        type="text"
        data-line={`experiment ${experiment.id} ${part}`}
        autoComplete="off"
        maxLength={limits.nameLength}
        placeholder={readOnly ? undefined : placeholder}
        readOnly={readOnly}
        value={experiment[part] ?? ''}
        onChange={(event) => change({ [part]: event.target.value }, part)}
      />
    </label>
  );
  const day = (part: 'from' | 'to' | 'plannedTo') => (
    <label>
      {words[part]}
      <input
        type="date"
        max="9999-12-31"
        data-missing={experiment[part] === null || undefined}
        readOnly={readOnly}
        value={experiment[part] ?? ''}
        onChange={({ target: { value } }) => {
          if (value === '' || isCalendarDate(value)) change({ [part]: value === '' ? null : value }, part);
        }}
      />
    </label>
  );
  return (
    <div className={styles.setting}>
      {line('element', words.elementHint)}
      {line('metric', words.metricHint)}
      <Choice
        label={words.measure}
        readOnly={readOnly}
        value={experiment.measure}
        choices={measures.map((measure) => [measure, words.measures[measure]] as const)}
        onChoose={(measure) => change({ measure }, 'measure')}
      />
      <Choice
        label={words.direction}
        readOnly={readOnly}
        value={experiment.direction ?? 'higher'}
        choices={[
          ['higher', words.directions.higher],
          ['lower', words.directions.lower],
        ]}
        onChoose={(direction) => change({ direction: direction === 'higher' ? undefined : direction }, 'direction')}
      />
      {day('from')}
      {day('to')}
      {day('plannedTo')}
      <label htmlFor={planned}>
        {words.plannedSample}
        <NumberField
          id={planned}
          aria-describedby={wrong ? hint : undefined}
          placeholder={words.notPlanned}
          readOnly={readOnly}
          value={experiment.plannedSample}
          text={typable(locale)}
          read={(typed) => {
            const number = readNumber(typed, marks);
            const isCount = number.is !== 'number' || (Number.isSafeInteger(number.value) && number.value > 0);
            return isCount ? number : { is: 'wrong', why: words.plannedWrong };
          }}
          onValue={(plannedSample) => change({ plannedSample, plan: undefined }, 'plannedSample')}
          onWrong={setWrong}
        />
      </label>
      {wrong ? (
        <p id={hint} className={styles.hint} role="alert">
          {wrong}
        </p>
      ) : null}
      <div className={styles.plan}>
        <p className={styles.quiet}>{plan ? words.planned(planText(plan, experiment.measure, locale)) : null}</p>
        {readOnly ? null : <SampleSize experiment={experiment} context={context} />}
      </div>
    </div>
  );
}
