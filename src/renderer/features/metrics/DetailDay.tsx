import { isCalendarDate } from '../../../shared/core/dates.ts';
import { DetailField } from './DetailField.tsx';

/** A day of a metric, or none. */
export function DetailDay({
  label,
  hint,
  day,
  readOnly,
  onDay,
}: {
  label: string;
  hint: string;
  day: string | null | undefined;
  readOnly: boolean;
  onDay: (day: string | null) => void;
}) {
  return (
    <DetailField label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          max="9999-12-31"
          readOnly={readOnly}
          value={day ?? ''}
          onChange={({ target: { value } }) => {
            if (value === '' || isCalendarDate(value)) onDay(value === '' ? null : value);
          }}
        />
      )}
    </DetailField>
  );
}
