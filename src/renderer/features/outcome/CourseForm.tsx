import { isCalendarDate } from '../../../shared/core/dates.ts';
import { courseDoubts, courseOf, noticedText } from '../../../shared/core/learning/course.ts';
import type { OutcomeNotes } from '../../../shared/core/outcome/outcome-notes.ts';
import styles from './Forms.module.css';
import type { ShownOutcome } from './shown-outcome.ts';
import { words } from './words.ts';

type CourseDate = 'firstSign' | 'noticed' | 'changed' | 'pointOfNoReturn';

const DATES: readonly (readonly [CourseDate, keyof typeof words.marks])[] = [
  ['firstSign', 'first sign'],
  ['noticed', 'noticed'],
  ['changed', 'changed'],
  ['pointOfNoReturn', 'point of no return'],
];

/** The days that tell how early something was noticed, and the days between them. */
export function CourseForm({ notes, start, locale, readOnly, onChange }: ShownOutcome) {
  const facts = { start, notes };
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const change = (name: CourseDate, value: string) => {
    if (value !== '' && !isCalendarDate(value)) return;
    const next: OutcomeNotes = { ...notes, [name]: value === '' ? null : value };
    onChange(next, name);
  };
  const noticed = noticedText(notes, locale);
  return (
    <div className={styles.form}>
      {readOnly ? null : <p>{words.courseHelp}</p>}
      {readOnly
        ? null
        : DATES.map(([name, mark]) => (
            <label key={name} className={styles.line}>
              {words.marks[mark]}
              <input
                type="date"
                max="9999-12-31"
                value={notes?.[name] ?? ''}
                onChange={(event) => change(name, event.target.value)}
              />
            </label>
          ))}
      <ol className={styles.course}>
        {courseOf(facts).map(({ mark, on, after }) => (
          <li key={mark}>
            <span>{words.marks[mark]}</span>
            <span>{day.format(new Date(`${on}T00:00:00Z`))}</span>
            <span>{after === null ? '' : laterText(after, locale)}</span>
          </li>
        ))}
      </ol>
      <div role="status">
        {noticed ? <p>{noticed}.</p> : null}
        {courseDoubts(facts).map((doubt) => (
          <p key={doubt}>{doubt}</p>
        ))}
      </div>
    </div>
  );
}

function laterText(days: number, locale: string): string {
  if (days === 0) return words.sameDay;
  const count = new Intl.NumberFormat(locale).format(days);
  return words.daysLater(`${count} ${days === 1 ? words.oneDay : words.manyDays}`);
}
