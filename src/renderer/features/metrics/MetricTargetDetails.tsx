import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { readFigure } from '../../../shared/core/case-study/read-figure.ts';
import { limits } from '../../../shared/core/limits.ts';
import { readAmount } from '../../../shared/core/metrics/read-amount.ts';
import { typedText } from '../../../shared/core/metrics/typed-text.ts';
import { DetailChoice, DetailText } from './DetailField.tsx';
import type { SetDetail } from './detail-props.ts';
import type { MetricContext } from './metric-context.ts';
import { detailWords as words } from './words.ts';

/** How a target enters the outcome: what part it has, how much it weighs, and its upper end. */
export function MetricTargetDetails({
  row,
  context: { marks, style, readOnly },
  set,
}: {
  row: MetricRow;
  context: MetricContext;
  set: SetDetail;
}) {
  const weight = new Intl.NumberFormat(style.locale, { useGrouping: false, maximumFractionDigits: 10 });
  return (
    <>
      <DetailChoice
        label={words.role}
        readOnly={readOnly}
        value={row.role ?? 'goal'}
        choices={[
          ['goal', words.roles.goal],
          ['guardrail', words.roles.guardrail],
        ]}
        onChoose={(role) => set({ role: role === 'goal' ? undefined : role }, 'role')}
      />
      <DetailText
        label={words.weight}
        wrong={words.weightWrong}
        inputMode="decimal"
        readOnly={readOnly}
        value={weight.format(row.weight ?? 1)}
        onText={(text) => {
          const read = readFigure(text, marks);
          if (!read || read.value === null || read.value <= 0 || read.unit === 'percent') return false;
          set({ weight: read.value === 1 ? undefined : read.value }, 'weight');
          // Digits behind the mark are still being typed.
          return weight.format(read.value) === text.trim();
        }}
      />
      {row.levels ? null : (
        <DetailText
          label={words.targetTo}
          wrong=""
          inputMode="decimal"
          maxLength={limits.nameLength}
          readOnly={readOnly}
          value={typedText(row.targetTo, style)}
          onText={(text) => {
            set({ targetTo: readAmount(text, marks, style.currency) }, 'targetTo');
            return true;
          }}
        />
      )}
    </>
  );
}
