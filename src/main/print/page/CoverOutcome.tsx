import { listed } from '../../../shared/core/isolated.ts';
import { shareText } from '../../../shared/core/metrics/amount-text.ts';
import type { CaseOutcome } from '../../../shared/core/outcome/case-outcome.ts';
import { judgedText } from '../../../shared/core/outcome/judged-text.ts';
import { words } from '../words.ts';
import { DegreeBar } from './DegreeBar.tsx';

const TICKS = [0, 40, 70, 100];

/** What came out, on the cover: number, band, bar; a judgement with its reason and the computed number beside it. */
export function CoverOutcome({
  outcome,
  nameOf,
  locale,
}: {
  readonly outcome: CaseOutcome;
  readonly nameOf: (metric: string) => string;
  readonly locale: string;
}) {
  const { degree, band, override, breached } = outcome;
  return (
    <div className="outcome">
      <p className="degree-words">
        {degree !== null && <b>{shareText(degree, locale)}</b>} {degree === null ? words.notMeasured : band}
      </p>
      <DegreeBar share={degree} band={band} />
      <p className="degree-scale" aria-hidden="true">
        {TICKS.map((tick) => (
          <i key={tick} className={`at-${tick}`}>
            {tick}
          </i>
        ))}
      </p>
      {override && <p className="under-degree">{judgedText(outcome, locale)}</p>}
      {breached.length > 0 && (
        <p className="under-degree">{words.breached(listed(breached.map(({ id }) => nameOf(id))))}</p>
      )}
    </div>
  );
}
