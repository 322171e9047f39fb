import type { ComponentProps } from 'react';
import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { amountText } from '../../../shared/core/metrics/amount-text.ts';
import { dayText } from '../../../shared/core/metrics/day-text.ts';
import { explainActual } from '../../../shared/core/outcome/explain-target.ts';
import type { TargetResult } from '../../../shared/core/outcome/target-result.ts';
import { Explained } from '../../ui/Explained.tsx';
import { FigureCell } from './FigureCell.tsx';
import styles from './MetricTable.module.css';
import { words } from './words.ts';

/** What was reached: the reading that counts, else a figure to type, with what the parts come to while it is empty. */
export function ActualCell({
  row,
  result,
  place,
  ...common
}: Omit<ComponentProps<typeof FigureCell>, 'figure' | 'after'> & {
  row: MetricRow;
  result: TargetResult;
  place: number;
}) {
  const { actualOf, unit } = result;
  const { context } = common;
  const text = actualOf.value === null ? words.missing : amountText(actualOf.value, unit, context.style);
  const spoken = actualOf.value === null ? words.unknown : text;
  const explained = (byTab: boolean) => (
    <Explained
      label={words.computedCell(words.actual, place, spoken)}
      title={words.actual}
      lines={() => explainActual(row, result, context.style)}
      byTab={byTab}
    >
      {text}
    </Explained>
  );
  if (actualOf.from === 'reading') return <td className={`${styles.number} ${styles.given}`}>{explained(true)}</td>;
  const isComputed = actualOf.derived.is !== 'typed in' && row.actual === null;
  return (
    <FigureCell
      {...common}
      figure={row.actual}
      after={
        isComputed ? (
          <span className={styles.computed}>{explained(context.readOnly)}</span>
        ) : (
          <ActualDay row={row} locale={context.style.locale} />
        )
      }
    />
  );
}

/** The day a typed actual is of, under it. */
function ActualDay({ row: { actual, actualOn }, locale }: { row: MetricRow; locale: string }) {
  if (!actual || !actualOn) return null;
  return <span className={`${styles.aside} ${styles.day}`}>{dayText(actualOn, locale)}</span>;
}
