import { type Expectation, expectationOf } from '../../../shared/core/learning/expectation.ts';
import { hindsightText } from '../../../shared/core/learning/hindsight-text.ts';
import { dayText } from '../../../shared/core/metrics/day-text.ts';
import styles from './Expectation.module.css';
import { words } from './words.ts';

/** When an expectation was written, and whether that was with hindsight. */
export function ExpectedWhen({
  expectation,
  start,
  locale,
}: {
  expectation: Expectation | undefined;
  start: string | null;
  locale: string;
}) {
  const known = expectationOf(expectation);
  const hindsight = hindsightText(known, start, locale);
  if (hindsight) return <p className={styles.when}>{hindsight}</p>;
  return known.writtenOn ? <p className={styles.when}>{words.writtenOn(dayText(known.writtenOn, locale))}</p> : null;
}
