import { limits } from '../../../shared/core/limits.ts';
import { builtInMetric } from '../../../shared/core/metrics/catalogue.ts';
import { DetailDay } from './DetailDay.tsx';
import { DetailChoice, DetailText } from './DetailField.tsx';
import type { DetailProps, SetDetail } from './detail-props.ts';
import { MetricCounted } from './MetricCounted.tsx';
import styles from './MetricDetails.module.css';
import { MetricPast } from './MetricPast.tsx';
import { MetricTargetDetails } from './MetricTargetDetails.tsx';
import { withRow } from './metric-rows.ts';
import { detailWords as words } from './words.ts';

/** What a metric counts, which way is good, and how it enters the outcome. */
export function MetricDetails({ row, result, context }: DetailProps) {
  const { fields, change, readOnly, start } = context;
  const definition = row.definition === undefined ? undefined : builtInMetric(row.definition);
  const set: SetDetail = (next, place) =>
    change('metrics', withRow(fields.metrics, row.id, next), `${row.id} ${place}`);
  const usualKind = words.kinds[definition?.kind ?? 'activity'];
  const usualDirection = words.directions[definition?.direction ?? 'higher'];
  return (
    <div className={styles.details}>
      <MetricCounted row={row} result={result} context={context} set={set} />
      {row.levels ? null : (
        <DetailChoice
          label={words.direction}
          readOnly={readOnly}
          value={row.direction ?? ''}
          choices={[
            ['', words.usual(usualDirection)],
            ['higher', words.directions.higher],
            ['lower', words.directions.lower],
            ['range', words.directions.range],
            ['none', words.directions.none],
          ]}
          onChoose={(direction) => set({ direction: direction || undefined }, 'direction')}
        />
      )}
      <DetailChoice
        label={words.kind}
        readOnly={readOnly}
        value={row.kind ?? ''}
        choices={[
          ['', words.usual(usualKind)],
          ['business', words.kinds.business],
          ['activity', words.kinds.activity],
        ]}
        onChoose={(kind) => set({ kind: kind || undefined }, 'kind')}
      />
      {row.kind !== undefined && row.kind !== (definition?.kind ?? 'activity') ? (
        <DetailText
          label={words.kindReason}
          wrong=""
          maxLength={limits.captionLength}
          readOnly={readOnly}
          value={row.kindReason ?? ''}
          onText={(kindReason) => {
            set({ kindReason }, 'kind reason');
            return true;
          }}
        />
      ) : null}
      <MetricTargetDetails row={row} context={context} set={set} />
      {row.levels ? null : (
        <DetailDay
          label={words.due}
          hint={start !== null && row.due && row.due < start ? words.dueEarly : words.dueHint}
          day={row.due}
          readOnly={readOnly}
          onDay={(due) => set({ due }, 'due')}
        />
      )}
      {row.actual && !row.levels && !result.reading ? (
        <DetailDay
          label={words.actualOn}
          hint={result.actualOf.isLate ? words.actualLate : words.actualOnHint}
          day={row.actualOn}
          readOnly={readOnly}
          onDay={(actualOn) => set({ actualOn }, 'actual on')}
        />
      ) : null}
      <MetricPast row={row} result={result} context={context} />
    </div>
  );
}
