import { useId } from 'react';
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
}: {
  expectation: Expectation | undefined;
  start: string | null;
  today: string;
  locale: string;
  readOnly: boolean;
  onChange: (expectation: Expectation) => void;
}) {
  const { expected } = expectationOf(expectation);
  const head = useId();
  return (
    <div className={styles.expected}>
      <h3 id={head}>{words.expected}</h3>
      <textarea
        rows={1}
        data-line="expected"
        aria-labelledby={head}
        placeholder={readOnly ? undefined : words.expectedHint}
        maxLength={limits.captionLength}
        readOnly={readOnly}
        value={expected}
        onChange={(event) => onChange(withExpected(expectation, event.target.value, { start, today }))}
      />
      <ExpectedWhen expectation={expectation} start={start} locale={locale} />
    </div>
  );
}
