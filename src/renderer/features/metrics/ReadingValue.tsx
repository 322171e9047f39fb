import type { MetricUnit } from '../../../shared/core/metrics/metric-definition.ts';
import { AmountField } from '../../ui/AmountField.tsx';
import styles from './MetricReadings.module.css';
import type { MetricContext } from './metric-context.ts';
import { readingWords as words } from './words.ts';

/** The value of a reading to type; empty for "not available". */
export function ReadingValue({
  value,
  unit,
  label,
  context,
  onValue,
}: {
  value: number | null;
  unit: MetricUnit;
  label: string;
  context: MetricContext;
  onValue: (value: number | null) => void;
}) {
  return (
    <AmountField
      value={value}
      unit={unit}
      label={label}
      placeholder={words.notAvailable}
      forms={context}
      says={words}
      looks={{ field: styles.number, sentence: styles.quiet }}
      readOnly={context.readOnly}
      onValue={onValue}
    />
  );
}
