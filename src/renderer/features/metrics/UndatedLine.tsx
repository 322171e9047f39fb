import { useState } from 'react';
import { flushSync } from 'react-dom';
import { isCalendarDate } from '../../../shared/core/dates.ts';
import { measuredDays, undatedRows } from '../../../shared/core/metrics/measured-days.ts';
import { announce } from '../../app/announce.ts';
import { Button } from '../../ui/Button.tsx';
import type { MetricContext } from './metric-context.ts';
import styles from './UnderTable.module.css';
import { words } from './words.ts';

/** Asks of which day typed actuals are, while nothing else with a day makes the case measured. Nothing is taken for granted. */
export function UndatedLine({ context: { fields, change, readOnly, start, today } }: { context: MetricContext }) {
  const { metrics, readings = [] } = fields;
  const [day, setDay] = useState(today);
  const undated = undatedRows(metrics, readings);
  const isMeasured = measuredDays(metrics, readings).some((one) => start === null || one >= start);
  if (readOnly || isMeasured || undated.length === 0) return null;
  const ids = new Set<string>(undated.map(({ id }) => id));
  const send = (form: HTMLElement) => {
    if (!isCalendarDate(day)) return;
    const place = form.parentElement;
    const dated = metrics.map((row) => (ids.has(row.id) ? { ...row, actualOn: day } : row));
    // The form goes with its press: the focus is in the first of the dated cells before the next key.
    flushSync(() => change('metrics', dated, 'actuals of one day'));
    const rows = [...(place?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const first = rows.find((row) => ids.has(row.dataset.row ?? ''));
    first?.querySelector<HTMLElement>('[data-column="actual"]')?.focus();
    announce(words.dated(undated.length));
  };
  return (
    <form
      className={styles.undated}
      onSubmit={(event) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
    >
      <label>
        {words.undated(undated.length)}
        <input type="date" max="9999-12-31" value={day} onChange={({ target }) => setDay(target.value)} />
      </label>
      <Button type="submit">{words.dateThem(undated.length)}</Button>
      {start !== null && isCalendarDate(day) && day < start ? <p role="status">{words.beforeStart}</p> : null}
    </form>
  );
}
