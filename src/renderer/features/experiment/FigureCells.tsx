import type { KeyboardEvent } from 'react';
import type { Measure, Variant } from '../../../shared/core/experiment/experiment.ts';
import type { Arm, MeasuredMetric } from '../../../shared/core/experiment/experiment-result.ts';
import { explainArm } from '../../../shared/core/experiment/explain-experiment.ts';
import { valueText } from '../../../shared/core/experiment/figure-text.ts';
import { readNumber } from '../../../shared/core/experiment/read-typed.ts';
import type { VariantFigure } from '../../../shared/core/experiment/variant-trouble.ts';
import { Explained } from '../../ui/Explained.tsx';
import type { ExperimentContext } from './experiment-context.ts';
import { NumberField, typable } from './NumberField.tsx';
import styles from './VariantTable.module.css';
import { words } from './words.ts';

/** What was typed that is no sure number, by its field. */
export type WrongFigures = Readonly<Partial<Record<VariantFigure | 'planned', string | null>>>;

/** The heads of the figures a measure needs; `counts` with how many saw it. */
export function FigureHeads({ measure, counts }: { measure: Measure; counts: boolean }) {
  const rest = measure === 'share' ? [words.conversions, words.rate] : [words.mean, words.standardDeviation];
  return [...(counts ? [words.exposures[measure]] : []), ...rest].map((head) => (
    <th key={head} className={styles.number}>
      {head}
    </th>
  ));
}

/** The figures of one variant to type, with what is computed from them. */
export function FigureCells({
  arm,
  metric,
  counts,
  context: { readOnly, locale, marks },
  wrong,
  hint,
  onWrong,
  onChange,
}: {
  arm: Arm;
  metric: MeasuredMetric;
  counts: boolean;
  context: ExperimentContext;
  wrong: WrongFigures;
  /** The id of what is said about them. */
  hint: string;
  onWrong: (wrong: WrongFigures) => void;
  onChange: (change: Partial<Pick<Variant, VariantFigure>>, column: string) => void;
}) {
  const { measure } = metric;
  const names: Readonly<Record<VariantFigure, string>> = {
    exposures: words.exposures[measure],
    conversions: words.conversions,
    mean: words.mean,
    standardDeviation: words.standardDeviation,
  };
  const cell = (figure: VariantFigure) => (
    <td className={styles.number}>
      <NumberField
        data-column={figure}
        aria-label={words.cell(names[figure], arm.letter)}
        aria-describedby={wrong[figure] || arm.troubles.some(({ about }) => about === figure) ? hint : undefined}
        placeholder={words.missing}
        readOnly={readOnly}
        value={arm.figures[figure]}
        text={typable(locale)}
        read={(typed) => readNumber(typed, marks)}
        onValue={(value) => onChange({ [figure]: value }, figure)}
        onWrong={(why) => onWrong({ ...wrong, [figure]: why })}
        onKeyDown={goDown}
      />
    </td>
  );
  const value = arm.value === null ? null : valueText(arm.value, measure, locale);
  return (
    <>
      {counts ? cell('exposures') : null}
      {measure === 'share' ? (
        <>
          {cell('conversions')}
          <td className={styles.number}>
            <Explained
              label={words.computedCell(words.rate, arm.letter, value ?? words.notKnown)}
              title={words.cell(words.rate, arm.letter)}
              lines={() => explainArm(arm, metric, locale)}
              className={styles.strong}
            >
              {value ?? words.missing}
            </Explained>
          </td>
        </>
      ) : (
        <>
          {cell('mean')}
          {cell('standardDeviation')}
        </>
      )}
    </>
  );
}

/** Enter goes to the same figure of the next variant. */
function goDown(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const { column } = event.currentTarget.dataset;
  const inputs = event.currentTarget
    .closest('table')
    ?.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`);
  const all = [...(inputs ?? [])];
  all[all.indexOf(event.currentTarget) + 1]?.focus();
}
