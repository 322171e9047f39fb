import { useId, useState } from 'react';
import type { NumberMarks } from '../../../shared/core/case-study/read-figure.ts';
import type { Experiment, Measure } from '../../../shared/core/experiment/experiment.ts';
import { countText } from '../../../shared/core/experiment/figure-text.ts';
import { readNumber, readShare, type TypedNumber } from '../../../shared/core/experiment/read-typed.ts';
import {
  sampleSizeForMeans,
  sampleSizePerVariant,
  usualCertainty,
} from '../../../shared/core/experiment/sample-size.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { ExperimentContext } from './experiment-context.ts';
import { typable } from './NumberField.tsx';
import styles from './SampleSize.module.css';
import { sampleWords as words } from './words.ts';

interface Props {
  experiment: Experiment;
  context: ExperimentContext;
}

/** How many each variant must be shown to, and the way to plan for them. */
export function SampleSize(props: Props) {
  return (
    <Panel title={words.title} control={words.control} className={styles.control}>
      {(close) => <SampleForm {...props} onDone={close} />}
    </Panel>
  );
}

const FIELDS = ['baseline', 'worthHaving', 'power', 'alpha'] as const;
type FieldName = (typeof FIELDS)[number];
type Typed = Readonly<Record<FieldName, string>>;

function SampleForm({ experiment, context, onDone }: Props & { onDone: () => void }) {
  const { measure, plan, variants } = experiment;
  const { locale, marks, change } = context;
  const [typed, setTyped] = useState<Typed>(() => typedPlan({ ...usualCertainty, ...plan }, measure, locale));
  const said = useId();
  const numbers = FIELDS.map((field) => readField(field, typed[field], measure, marks));
  const [baseline, worthHaving, power, alpha] = numbers.map((one) => (one.is === 'number' ? one.value : null));
  const needed = neededFor(measure, baseline, worthHaving, power, alpha);
  const wrong = numbers.flatMap((one) => (one.is === 'wrong' ? [one.why] : []))[0];
  const each = needed === null ? '' : countText(needed, locale);
  const trouble = wrong ?? (needed === null ? lackOf(measure, numbers) : null);
  const labels: Readonly<Record<FieldName, string>> = {
    ...words,
    baseline: measure === 'share' ? words.baseline : words.standardDeviation,
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (needed === null || baseline == null || worthHaving == null || power == null || alpha == null) return;
        change({ plannedSample: needed, plan: { baseline, worthHaving, power, alpha } }, 'plan');
        onDone();
      }}
    >
      {FIELDS.map((field, index) => (
        <label key={field}>
          {labels[field]}
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            aria-describedby={said}
            aria-invalid={numbers[index]?.is === 'wrong'}
            placeholder={placeholderOf(field, measure)}
            value={typed[field]}
            onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
          />
        </label>
      ))}
      <p id={said} role="status" className={styles.needed}>
        {trouble ?? words.needed(each, countText((needed ?? 0) * variants.length, locale))}
      </p>
      {needed === null ? null : (
        <Button type="submit" look="main">
          {words.use(each)}
        </Button>
      )}
      <p className={styles.formula}>{words.formula[measure]}</p>
      <p className={styles.formula}>{words.means}</p>
    </form>
  );
}

function placeholderOf(field: FieldName, measure: Measure): string {
  if (measure === 'mean') return '';
  return field === 'baseline' ? words.example.rate : field === 'worthHaving' ? words.example.difference : '';
}

/** Points may be written as such: 0.5 pp. */
function readField(field: FieldName, typed: string, measure: Measure, marks: NumberMarks): TypedNumber {
  const isShare = field === 'power' || field === 'alpha' || measure === 'share';
  return isShare ? readShare(typed.trim().replace(/\s*pp$/i, ' %'), marks) : readNumber(typed, marks);
}

function neededFor(
  measure: Measure,
  baseline: number | null | undefined,
  worthHaving: number | null | undefined,
  power: number | null | undefined,
  alpha: number | null | undefined,
): number | null {
  if (baseline == null || worthHaving == null || power == null || alpha == null) return null;
  const needed = measure === 'share' ? sampleSizePerVariant : sampleSizeForMeans;
  const size = needed(baseline, worthHaving, { power, alpha });
  return size !== null && Number.isSafeInteger(size) && size > 0 ? size : null;
}

function lackOf(measure: Measure, [baseline, worthHaving, power, alpha]: readonly TypedNumber[]): string {
  const isCertain =
    power?.is === 'number' &&
    power.value >= 0.5 &&
    power.value < 1 &&
    alpha?.is === 'number' &&
    alpha.value > 0 &&
    alpha.value < 0.5;
  if (!isCertain) return words.certainty;
  if (baseline?.is !== 'number' || worthHaving?.is !== 'number') return words.missing;
  return measure === 'share' ? words.impossible : words.impossibleMean;
}

function typedPlan(plan: Readonly<Partial<Record<FieldName, number>>>, measure: Measure, locale: string): Typed {
  const number = typable(locale);
  const text = (value: number | undefined, isShare: boolean) =>
    value === undefined ? '' : isShare ? `${number(value * 100)}\u202f%` : number(value);
  return {
    baseline: text(plan.baseline, measure === 'share'),
    worthHaving: text(plan.worthHaving, measure === 'share'),
    power: text(plan.power, true),
    alpha: text(plan.alpha, true),
  };
}
