import { isCalendarDate } from '../../../shared/core/dates.ts';
import type { Basis } from '../../../shared/core/metrics/reading.ts';
import styles from './MetricReadings.module.css';
import { readingWords as words } from './words.ts';

/** What a reading covers: all the time since the beginning, or some days. */
export function ReadingBasis({
  basis,
  date,
  place,
  readOnly,
  onBasis,
}: {
  basis: Basis;
  /** The day of the reading, where a period begins from when it is chosen. */
  date: string;
  place: number;
  readOnly: boolean;
  onBasis: (basis: Basis) => void;
}) {
  const day = (end: 'from' | 'to', period: Basis & { is: 'period' }) => (
    <input
      type="date"
      aria-label={words.cell(words[end], place)}
      max="9999-12-31"
      readOnly={readOnly}
      value={period[end]}
      onChange={({ target: { value } }) => {
        if (isCalendarDate(value)) onBasis({ ...period, [end]: value });
      }}
    />
  );
  return (
    <>
      <select
        aria-label={words.cell(words.basis, place)}
        disabled={readOnly}
        value={basis.is}
        onChange={({ target: { value } }) =>
          onBasis(value === 'period' ? { is: 'period', from: date, to: date } : { is: 'lifetime' })
        }
      >
        <option value="lifetime">{words.bases.lifetime}</option>
        <option value="period">{words.bases.period}</option>
      </select>
      {basis.is === 'period' ? (
        <span className={styles.days}>
          {day('from', basis)}
          {day('to', basis)}
          {basis.from > basis.to ? <span className={styles.quiet}>{words.upsideDown}</span> : null}
        </span>
      ) : null}
    </>
  );
}
