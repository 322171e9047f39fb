import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { differenceText } from '../../../shared/core/metrics/amount-text.ts';
import { bandOf } from '../../../shared/core/outcome/band.ts';
import { explainTarget } from '../../../shared/core/outcome/explain-target.ts';
import type { TargetResult } from '../../../shared/core/outcome/target-result.ts';
import { DegreeBar } from '../../ui/DegreeBar.tsx';
import { Explained } from '../../ui/Explained.tsx';
import styles from './MetricTable.module.css';
import type { MetricContext } from './metric-context.ts';
import { reachedText } from './reached-text.ts';
import { words } from './words.ts';

/** Variance and attainment of a line; pressed, they say how they came about. */
export function ReachedCells({
  row,
  result,
  place,
  context: { style, readOnly },
  open,
  onOpen,
}: {
  row: MetricRow;
  result: TargetResult;
  place: number;
  context: MetricContext;
  /** Whether the explanation is open, which the row's menu opens too. */
  open: boolean;
  onOpen: (open: boolean) => void;
}) {
  const variance = result.variance === null ? null : differenceText(result.variance, result.unit, style);
  const lines = () => explainTarget(row, result, style);
  const title = row.metric.trim() || words.unnamed;
  const reached = reachedText(result, style.locale);
  const share = result.role === 'goal' ? result.attainment : null;
  return (
    <>
      <td className={`${styles.number} ${styles.quiet} ${styles.variance}`}>
        <Explained
          label={words.computedCell(words.variance, place, variance ?? words.unknown)}
          title={title}
          lines={lines}
          byTab={readOnly}
        >
          {variance ?? words.missing}
        </Explained>
      </td>
      <td className={styles.number}>
        <Explained
          className={styles.reached}
          label={words.computedCell(words.attainment, place, reached ?? words.unknown)}
          title={title}
          lines={lines}
          byTab={readOnly}
          open={open}
          onOpen={onOpen}
        >
          {share === null ? null : <DegreeBar share={share} band={bandOf(Math.max(0, share))} size="table" />}
          <span>{reached ?? words.missing}</span>
        </Explained>
      </td>
    </>
  );
}
