import { briefLines } from '../../../shared/core/planning/brief-lines.ts';
import type { BriefAnswer } from '../../../shared/ipc/contract.ts';
import { AppliedChanges } from './AppliedChanges.tsx';
import { BriefHead } from './BriefHead.tsx';
import { BriefLessons } from './BriefLessons.tsx';
import { BriefPart } from './BriefPart.tsx';
import type { BriefProps } from './brief-props.ts';
import { ChangesNeverApplied } from './ChangesNeverApplied.tsx';
import { HappenedBefore } from './HappenedBefore.tsx';
import { PastReasons } from './PastReasons.tsx';
import styles from './Plan.module.css';
import { RulesFired } from './RulesFired.tsx';
import { UsualNumbers } from './UsualNumbers.tsx';
import { words } from './words.ts';

const PARTS = [
  ['neverApplied', ChangesNeverApplied],
  ['happened', HappenedBefore],
  ['applied', AppliedChanges],
  ['lessons', BriefLessons],
  ['usual', UsualNumbers],
  ['rules', RulesFired],
  ['reasons', PastReasons],
] as const;

/** The brief in its parts, each with what was left out of it and a note; empty parts say so. */
export function Brief({
  plan,
  answer,
  writable,
  onChange,
}: Omit<BriefProps, 'answer'> & { answer: BriefAnswer | null }) {
  if (!answer) return <p className={styles.lede}>{words.ask}</p>;
  const props = { plan, answer, writable, onChange };
  if (answer.brief.happened.length === 0)
    return (
      <>
        {answer.complete ? null : <p className={styles.lede}>{words.incomplete}</p>}
        <h2 className={styles.noMatch}>{words.noMatch}</h2>
        <p className={styles.lede}>{words.noMatchMore}</p>
      </>
    );
  return (
    <>
      <BriefHead {...props} />
      {PARTS.map(([name, Part]) => (
        <BriefPart key={name} {...props} name={name} lines={briefLines(answer.brief, name)}>
          <Part {...props} />
        </BriefPart>
      ))}
    </>
  );
}
