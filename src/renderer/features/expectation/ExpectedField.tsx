import { type Expectation, expectationOf, withExpected } from '../../../shared/core/learning/expectation.ts';
import { limits } from '../../../shared/core/limits.ts';
import styles from './Expectation.module.css';
import { ExpectedWhen } from './ExpectedWhen.tsx';
import { words } from './words.ts';

/** What is expected, to be written before: with the day, and what it was when it was changed after the start. */
export function ExpectedField({
  expectation,
  start,
  today,
  locale,
  readOnly,
  onChange,
  onLeaveEmpty,
}: {
  expectation: Expectation | undefined;
  start: string | null;
  today: string;
  locale: string;
  readOnly: boolean;
  onChange: (expectation: Expectation) => void;
  /** The field was left without a word in it. */
  onLeaveEmpty: () => void;
}) {
  const { expected } = expectationOf(expectation);
  return (
    <div className={styles.expected}>
      <h3>{words.expected}</h3>
      <textarea
        rows={1}
        data-line="expected"
        aria-label={words.expected}
        placeholder={readOnly ? undefined : words.expectedHint}
        maxLength={limits.captionLength}
        readOnly={readOnly}
        value={expected}
        onBlur={() => {
          if (expected === '') onLeaveEmpty();
        }}
        onChange={(event) => onChange(withExpected(expectation, event.target.value, { start, today }))}
      />
      <ExpectedWhen expectation={expectation} start={start} locale={locale} />
    </div>
  );
}
