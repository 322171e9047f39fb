import { type Expectation, expectationOf, whatIsSaid } from '../../../shared/core/learning/expectation.ts';
import { hindsightText } from '../../../shared/core/learning/hindsight-text.ts';
import { dayText } from '../../../shared/core/metrics/day-text.ts';
import { words } from '../words.ts';

/** An expectation, and the first day of the campaign it was about. */
export interface ExpectationShown {
  readonly expectation: Expectation | undefined;
  readonly start: string | null;
  readonly locale: string;
}

/** What was expected, with the day it was written, and how it read before it was changed after the start. */
export function ExpectedPart({ expectation, start, locale }: ExpectationShown) {
  if (!whatIsSaid(expectation).expected) return null;
  const known = expectationOf(expectation);
  const written = known.writtenOn ? words.writtenOn(dayText(known.writtenOn, locale)) : '';
  return (
    <div className="expected">
      <h3>{words.expected}</h3>
      <p>{known.expected.trim() || words.missing}</p>
      <p className="before">{hindsightText(known, start, locale) || written}</p>
    </div>
  );
}
