import { amountText } from '../../../shared/core/metrics/amount-text.ts';
import { dayText } from '../../../shared/core/metrics/day-text.ts';
import { pastText } from '../../../shared/core/metrics/past-text.ts';
import { DetailField } from './DetailField.tsx';
import type { DetailProps } from './detail-props.ts';
import styles from './MetricDetails.module.css';
import { useOwnPast } from './use-own-past.ts';
import { detailWords as words } from './words.ts';

/** What the metric came to in past cases, with the cases it is taken from. */
export function MetricPast({ row, result, context }: DetailProps) {
  const { style } = context;
  const past = useOwnPast(context, row, result.unit, row.metric.trim() !== '' && !row.levels);
  if (!past) return null;
  return (
    <DetailField label={words.past}>
      {(ids) => (
        <div {...ids} className={styles.past}>
          <p>{pastText(past.values, result.unit, style, past.among)}</p>
          {past.values.complete ? null : <p>{words.pastSoFar}</p>}
          {past.values.rows.length > 0 ? (
            <ul>
              {past.values.rows.map((one) => (
                <li key={`${one.case.id} ${one.value} ${one.periodEnd}`}>
                  <span>{one.case.title}</span>
                  <span>{one.periodEnd ? dayText(one.periodEnd, style.locale) : ''}</span>
                  <span>{amountText(one.value, result.unit, style)}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      )}
    </DetailField>
  );
}
