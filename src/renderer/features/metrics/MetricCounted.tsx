import { limits } from '../../../shared/core/limits.ts';
import { builtInMetric, builtInMetrics } from '../../../shared/core/metrics/catalogue.ts';
import { blankLevels } from '../../../shared/core/metrics/levels.ts';
import { metricUnits } from '../../../shared/core/metrics/metric-definition.ts';
import { DetailChoice, DetailField, DetailText } from './DetailField.tsx';
import type { DetailProps, SetDetail } from './detail-props.ts';
import { MetricMoney } from './MetricMoney.tsx';
import { detailWords as words } from './words.ts';

// No id of a built-in metric.
const LEVELS = '-levels';

/** What a metric counts: a built-in definition, five levels in words, or what the person says; and in which unit. */
export function MetricCounted({ row, result, context, set }: DetailProps & { set: SetDetail }) {
  const { readOnly } = context;
  const definition = row.definition === undefined ? undefined : builtInMetric(row.definition);
  const source = definition ? [definition.text && `${definition.text}. `, words.source(definition.source)] : undefined;
  return (
    <>
      <DetailChoice
        label={words.definition}
        hint={row.levels ? words.levelsHint : source}
        readOnly={readOnly}
        value={row.levels ? LEVELS : (definition?.id ?? '')}
        choices={[
          ['', words.own],
          [LEVELS, words.levels],
          ...builtInMetrics.map(({ id, name }) => [id, name] as const),
        ]}
        onChoose={(id) => {
          if (id === LEVELS) return set({ definition: undefined, levels: blankLevels() }, 'definition');
          const name = row.metric.trim() === '' ? (builtInMetric(id)?.name ?? '') : row.metric;
          set({ definition: id || undefined, unit: undefined, metric: name, levels: undefined }, 'definition');
        }}
      />
      {definition && !row.levels ? (
        <DetailField label={words.unit} hint={words.unitGiven}>
          {(ids) => <output {...ids}>{words.units[definition.unit]}</output>}
        </DetailField>
      ) : (
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
      )}
      {definition || row.levels ? null : (
        <DetailChoice
          label={words.unit}
          readOnly={readOnly}
          value={result.unit}
          choices={metricUnits.map((unit) => [unit, words.units[unit]] as const)}
          onChoose={(unit) => set({ unit }, 'unit')}
        />
      )}
      {result.unit === 'currency' ? <MetricMoney context={context} /> : null}
    </>
  );
}
