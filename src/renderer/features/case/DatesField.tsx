import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isCalendarDate } from '../../../shared/core/dates.ts';
import { useSession } from '../../app/session.ts';
import { type CaseEditor, useField } from '../editor/index.ts';
import styles from './Facts.module.css';
import { periodText } from './period-text.ts';
import { words } from './words.ts';

/** The days of the campaign in words; pressed, two date fields until the focus leaves them. */
export function DatesField({ caseEditor, readOnly }: { caseEditor: CaseEditor; readOnly: boolean }) {
  const period = useField(caseEditor, 'period');
  const locale = useSession((state) => state.locale);
  const [editing, setEditing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (editing) first.current?.focus();
  }, [editing]);
  const text = periodText(period, locale) || words.none;
  const field = (end: 'from' | 'to') => (
    <input
      ref={end === 'from' ? first : undefined}
      className={styles.date}
      type="date"
      aria-label={words[end]}
      max="9999-12-31"
      value={period[end] ?? ''}
      onChange={({ target: { value } }) => {
        if (value === '' || isCalendarDate(value))
          caseEditor.change('period', { ...period, [end]: value === '' ? null : value }, end);
      }}
    />
  );
  return (
    <span className={styles.fact}>
      <span>{words.dates}</span>
      {editing && !readOnly ? (
        <fieldset
          className={styles.dates}
          aria-label={words.dates}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) setEditing(false);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.preventDefault();
            // The button has the focus before the next key.
            flushSync(() => setEditing(false));
            button.current?.focus();
          }}
        >
          {field('from')}
          <span aria-hidden>–</span>
          {field('to')}
        </fieldset>
      ) : (
        <button
          ref={button}
          type="button"
          className={styles.value}
          data-missing={text === words.none || undefined}
          aria-label={`${words.dates}: ${text}`}
          disabled={readOnly}
          onClick={() => setEditing(true)}
        >
          {text}
        </button>
      )}
      <span role="status" className={styles.doubt}>
        {period.from && period.to && period.from > period.to ? words.endsBefore : ''}
      </span>
    </span>
  );
}
