import { X } from 'lucide-react';
import { isCalendarDate } from '../../../shared/core/dates.ts';
import { limits } from '../../../shared/core/limits.ts';
import type { MetricUnit } from '../../../shared/core/metrics/metric-definition.ts';
import type { Reading } from '../../../shared/core/metrics/reading.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './MetricReadings.module.css';
import type { MetricContext } from './metric-context.ts';
import { ReadingBasis } from './ReadingBasis.tsx';
import { ReadingValue } from './ReadingValue.tsx';
import { readingWords as words } from './words.ts';

/** One reading: a field in each cell. */
export function ReadingLine({
  reading,
  place,
  unit,
  isActual,
  context,
  onChange,
  onRemove,
}: {
  reading: Reading;
  place: number;
  unit: MetricUnit;
  isActual: boolean;
  context: MetricContext;
  onChange: (change: Partial<Reading>, place: string) => void;
  onRemove: () => void;
}) {
  const { readOnly } = context;
  const text = (column: 'platform' | 'source') => (
    <td>
      <input
        type="text"
        autoComplete="off"
        aria-label={words.cell(words[column], place)}
        maxLength={limits.nameLength}
        readOnly={readOnly}
        value={reading[column]}
        onChange={(event) => onChange({ [column]: event.target.value }, column)}
      />
    </td>
  );
  return (
    <tr data-reading={reading.id}>
      <td>
        <input
          type="date"
          aria-label={words.cell(words.date, place)}
          max="9999-12-31"
          readOnly={readOnly}
          value={reading.date}
          onChange={({ target: { value } }) => {
            if (isCalendarDate(value)) onChange({ date: value }, 'date');
          }}
        />
        {isActual ? <span className={styles.quiet}>{words.counts}</span> : null}
      </td>
      <td>
        <ReadingValue
          value={reading.value}
          unit={unit}
          label={words.cell(words.value, place)}
          context={context}
          onValue={(value) => onChange({ value }, 'value')}
        />
      </td>
      {text('platform')}
      {text('source')}
      <td>
        <ReadingBasis
          basis={reading.basis}
          date={reading.date}
          place={place}
          readOnly={readOnly}
          onBasis={(basis) => onChange({ basis }, 'basis')}
        />
      </td>
      <td>{readOnly ? null : <IconButton label={words.remove(place)} icon={X} onClick={onRemove} />}</td>
    </tr>
  );
}
