import {
  type Expectation,
  expectationOf,
  whatIsSaid,
  withSurprised,
} from '../../../shared/core/learning/expectation.ts';
import { limits } from '../../../shared/core/limits.ts';
import styles from './Expectation.module.css';
import { ExpectedWhen } from './ExpectedWhen.tsx';
import { words } from './words.ts';

/** Beside what happened: what was expected of it, as it was written, and what surprised us. Nothing without either. */
export function ExpectedAndSurprising({
  expectation,
  start,
  locale,
  readOnly,
  onChange,
}: {
  expectation: Expectation | undefined;
  start: string | null;
  locale: string;
  readOnly: boolean;
  onChange: (expectation: Expectation) => void;
}) {
  const { expected, surprised } = expectationOf(expectation);
  const isKnown = whatIsSaid(expectation).expected;
  if (!isKnown && surprised === '') return null;
  return (
    <section className={styles.both} aria-label={words.both}>
      <div>
        <h3>{words.expected}</h3>
        <p className={styles.said}>{isKnown ? expected : words.notWritten}</p>
        <ExpectedWhen expectation={expectation} start={start} locale={locale} />
      </div>
      <div>
        <h3>{words.surprised}</h3>
        <textarea
          rows={2}
          data-line="surprised"
          aria-label={words.surprised}
          placeholder={readOnly ? undefined : words.surprisedHint}
          maxLength={limits.captionLength}
          readOnly={readOnly}
          value={surprised}
          onChange={(event) => onChange(withSurprised(expectation, event.target.value))}
        />
      </div>
    </section>
  );
}
