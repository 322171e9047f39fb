import { monthsText } from '../../../../shared/core/months-text.ts';
import { outcomeText } from '../../../../shared/core/outcome/outcome-text.ts';
import { DegreeBar } from '../DegreeBar.tsx';
import type { BriefParts } from './brief-context.ts';

/** The matching cases: what happened in one line, how far each came, and when. */
export function HappenedPart({ brief, locale }: BriefParts) {
  const months = monthsText(locale);
  return (
    <ul className="brief-lines">
      {brief.happened.map(({ caseId, title, told, degree, band, from, to }) => {
        const when = months(from, to);
        return (
          <li key={caseId}>
            <div>
              <p className="name">{title}</p>
              {told !== '' && <p>{told}</p>}
            </div>
            <div className="side">
              <DegreeBar share={degree} band={band} />
              <p>{outcomeText({ degree, band }, locale)}</p>
              {when !== '' && <p>{when}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
