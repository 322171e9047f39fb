import { type ComponentProps, useRef, useState } from 'react';
import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import type { AmountStyle } from '../../../shared/core/metrics/amount-text.ts';
import { pastText } from '../../../shared/core/metrics/past-text.ts';
import { typedText } from '../../../shared/core/metrics/typed-text.ts';
import type { TargetResult } from '../../../shared/core/outcome/target-result.ts';
import { FigureCell } from './FigureCell.tsx';
import styles from './MetricTable.module.css';
import { PastNote } from './PastNote.tsx';
import { useOwnPast } from './use-own-past.ts';
import { words } from './words.ts';

/** What is aimed at. While it is set, what the metric came to in past cases stands beside it. */
export function TargetCell({
  row,
  result,
  ...common
}: Omit<ComponentProps<typeof FigureCell>, 'figure' | 'after' | 'onHere' | 'field'> & {
  row: MetricRow;
  result: TargetResult;
}) {
  const [here, setHere] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const past = useOwnPast(common.context, row, result.unit, here && !common.context.readOnly);
  return (
    <>
      <FigureCell
        {...common}
        field={field}
        figure={row.target}
        after={<TargetAside row={row} result={result} style={common.context.style} />}
        onHere={setHere}
      />
      {past ? (
        <PastNote under={field} text={pastText(past.values, result.unit, common.context.style, past.among)} />
      ) : null}
    </>
  );
}

/** What a target's figure alone does not say: its upper end, or which side of it a guardrail keeps. */
function TargetAside({ row, result, style }: { row: MetricRow; result: TargetResult; style: AmountStyle }) {
  const text = row.targetTo
    ? words.to(typedText(row.targetTo, style).trim())
    : result.role === 'guardrail' && result.target !== null && result.direction === 'lower'
      ? words.atMost
      : result.role === 'guardrail' && result.target !== null && result.direction === 'higher'
        ? words.atLeast
        : '';
  return text === '' ? null : <span className={styles.aside}>{text}</span>;
}
