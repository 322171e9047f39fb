import { reasonText } from '../../../../shared/core/planning/brief-text.ts';
import { words } from '../../plan-words.ts';
import type { BriefParts } from './brief-context.ts';
import { TickedLine } from './TickedLine.tsx';

/** Past reasons as questions, those that could stop this one ticked. */
export function ReasonsPart({ plan, brief, locale }: BriefParts) {
  return (
    <>
      <ul className="brief-lines">
        {brief.reasons.map(({ key, text, ...counted }) => (
          <TickedLine key={key} ticked={plan.worries.includes(key)} side={[reasonText(counted, locale)]}>
            <p>{text}</p>
          </TickedLine>
        ))}
      </ul>
      <p className="aside">{words.worries}</p>
    </>
  );
}
