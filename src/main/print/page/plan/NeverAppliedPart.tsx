import { monthsText } from '../../../../shared/core/months-text.ts';
import { isCarried } from '../../../../shared/core/planning/brief-lines.ts';
import { laterText } from '../../../../shared/core/planning/brief-text.ts';
import { words } from '../../plan-words.ts';
import type { BriefParts } from './brief-context.ts';
import { TickedLine } from './TickedLine.tsx';

/** The changes nobody made, those that go into the new case ticked. */
export function NeverAppliedPart({ plan, brief, locale }: BriefParts) {
  const months = monthsText(locale);
  return (
    <>
      <ul className="brief-lines">
        {brief.neverApplied.map(({ caseId, caseTitle, change, laterCases }) => (
          <TickedLine
            key={change.id}
            ticked={isCarried(plan.carried.changes, { caseId, id: change.id })}
            side={[words.since(months(change.since, null)), laterText({ laterCases }, locale)]}
          >
            <p>{change.text.trim()}</p>
            <p className="from">{caseTitle}</p>
          </TickedLine>
        ))}
      </ul>
      <p className="aside">{words.carried}</p>
    </>
  );
}
