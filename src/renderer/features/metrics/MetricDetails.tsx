import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { isCalendarDate } from '../../../shared/core/dates.ts';
import { limits } from '../../../shared/core/limits.ts';
import { builtInMetric, builtInMetrics } from '../../../shared/core/metrics/catalogue.ts';
import { metricUnits } from '../../../shared/core/metrics/metric-definition.ts';
import type { TargetResult } from '../../../shared/core/outcome/target-result.ts';
import { DetailChoice, DetailField, DetailText } from './DetailField.tsx';
import styles from './MetricDetails.module.css';
import { MetricMoney } from './MetricMoney.tsx';
import { MetricTargetDetails } from './MetricTargetDetails.tsx';
import type { MetricContext } from './metric-context.ts';
import { withRow } from './metric-rows.ts';
import { detailWords as words } from './words.ts';

export interface DetailProps {
  row: MetricRow;
  result: TargetResult;
  context: MetricContext;
}

/** What a metric counts, which way is good, and how it enters the outcome. */
export function MetricDetails({ row, result, context }: DetailProps) {
  const { fields, change, readOnly } = context;
  const definition = row.definition === undefined ? undefined : builtInMetric(row.definition);
  const set = (next: Partial<MetricRow>, place: string) =>
    change('metrics', withRow(fields.metrics, row.id, next), `${row.id} ${place}`);
  const usualKind = words.kinds[definition?.kind ?? 'activity'];
  const usualDirection = words.directions[definition?.direction ?? 'higher'];
  return (
    <div className={styles.details}>
      <DetailChoice
        label={words.definition}
        hint={definition ? [definition.text && `${definition.text}. `, words.source(definition.source)] : undefined}
        readOnly={readOnly}
        value={definition?.id ?? ''}
        choices={[['', words.own], ...builtInMetrics.map(({ id, name }) => [id, name] as const)]}
        onChoose={(id) => {
          const name = row.metric.trim() === '' ? (builtInMetric(id)?.name ?? '') : row.metric;
          set({ definition: id || undefined, unit: undefined, metric: name }, 'definition');
        }}
      />
      {definition ? (
        <DetailField label={words.unit} hint={words.unitGiven}>
          {(ids) => <output {...ids}>{words.units[definition.unit]}</output>}
        </DetailField>
      ) : (
        <>
          <DetailText
            label={words.meaning}
            hint={words.meaningHint}
            wrong=""
            maxLength={limits.captionLength}
            readOnly={readOnly}
            value={row.meaning ?? ''}
            onText={(meaning) => {
              set({ meaning: meaning === '' ? undefined : meaning }, 'meaning');
              return true;
            }}
          />
          <DetailChoice
            label={words.unit}
            readOnly={readOnly}
            value={result.unit}
            choices={metricUnits.map((unit) => [unit, words.units[unit]] as const)}
            onChoose={(unit) => set({ unit }, 'unit')}
          />
        </>
      )}
      {result.unit === 'currency' ? <MetricMoney context={context} /> : null}
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
      <DetailField label={words.due} hint={words.dueHint}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            max="9999-12-31"
            readOnly={readOnly}
            value={row.due ?? ''}
            onChange={({ target: { value } }) => {
              if (value === '' || isCalendarDate(value)) set({ due: value === '' ? null : value }, 'due');
            }}
          />
        )}
      </DetailField>
    </div>
  );
}
