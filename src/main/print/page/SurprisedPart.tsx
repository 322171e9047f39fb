import { expectationOf, whatIsSaid } from '../../../shared/core/learning/expectation.ts';
import { words } from '../words.ts';
import { type ExpectationShown, ExpectedPart } from './ExpectedPart.tsx';

/** What was expected beside what surprised us. */
export function SurprisedPart({ expectation, start, locale }: ExpectationShown) {
  const { surprised } = expectationOf(expectation);
  const known = whatIsSaid(expectation);
  if (!known.expected && !known.surprised) return null;
  return (
    <div className="surprised">
      {known.expected ? <ExpectedPart expectation={expectation} start={start} locale={locale} /> : null}
      <div>
        <h3>{words.surprised}</h3>
        <p>{surprised.trim() || words.nothingSaid}</p>
      </div>
    </div>
  );
}
