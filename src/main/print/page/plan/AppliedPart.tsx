import { appliedTexts } from '../../../../shared/core/planning/brief-text.ts';
import { words } from '../../plan-words.ts';
import type { BriefParts } from './brief-context.ts';
import { Side } from './TickedLine.tsx';

/** The changes that were made, and how cases with and without them came out. */
export function AppliedPart({ brief, locale }: BriefParts) {
  return (
    <>
      <ul className="brief-lines">
        {brief.applied.map(({ text, ...made }) => (
          <li key={text}>
            <p>{text}</p>
            <Side lines={appliedTexts(made, locale)} />
          </li>
        ))}
      </ul>
      <p className="aside">{words.notProof}</p>
    </>
  );
}
