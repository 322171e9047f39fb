import { useId, useState } from 'react';
import { isCalendarDate } from '../../../shared/core/dates.ts';
import type { DecisionRule } from '../../../shared/core/rules/decision-rule.ts';
import styles from './DecisionRules.module.css';
import type { ChangeRule } from './rule-context.ts';
import { words } from './words.ts';

/** By when a rule is to be looked at: at any time, by a day of the campaign, or by a date. */
export function RuleBy({
  by,
  named,
  today,
  onChange,
}: {
  by: DecisionRule['by'];
  named: (part: string) => string;
  today: string;
  onChange: ChangeRule;
}) {
  const choose = (value: string) => {
    if (value === 'day') onChange({ by: { is: 'day', day: 3 } }, 'by');
    else onChange({ by: value === 'date' ? { is: 'date', date: today } : null }, 'by');
  };
  // The commas end no line by themselves; the choice stays the same element, or it would lose the focus when it is made.
  return (
    <>
      <span className={styles.together}>
        <select aria-label={named(words.by)} value={by?.is ?? ''} onChange={(event) => choose(event.target.value)}>
          <option value="">{words.byNone}</option>
          <option value="day">{words.byDay}</option>
          <option value="date">{words.byDate}</option>
        </select>
        {by === null ? ',' : null}
      </span>
      {by === null ? null : ' '}
      {by?.is === 'day' ? (
        <DayField day={by.day} label={named(words.day)} onDay={(day) => onChange({ by: { ...by, day } }, 'day')} />
      ) : null}
      {by?.is === 'date' ? (
        <span className={styles.together}>
          <input
            type="date"
            aria-label={named(words.date)}
            max="9999-12-31"
            value={by.date}
            onChange={({ target: { value } }) => {
              if (isCalendarDate(value)) onChange({ by: { ...by, date: value } }, 'date');
            }}
          />
          ,
        </span>
      ) : null}
    </>
  );
}

/** A whole number from 1; anything else stays standing with a sentence, and the day as it was. */
function DayField({ day, label, onDay }: { day: number; label: string; onDay: (day: number) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  const hint = useId();
  const isWrong = draft !== null && !isDay(draft);
  return (
    <>
      <span className={styles.together}>
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-label={label}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? hint : undefined}
          maxLength={4}
          value={draft ?? String(day)}
          onBlur={() => setDraft(null)}
          onChange={({ target: { value } }) => {
            setDraft(value);
            if (isDay(value)) onDay(Number(value));
          }}
        />
        ,
      </span>
      {isWrong ? (
        <span id={hint} className={styles.wrong} role="alert">
          {words.dayWrong}
        </span>
      ) : null}
    </>
  );
}

function isDay(text: string): boolean {
  return /^[1-9]\d{0,3}$/.test(text.trim());
}
