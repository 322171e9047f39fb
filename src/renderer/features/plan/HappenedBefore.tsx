import { useState } from 'react';
import { outcomeText } from '../../../shared/core/outcome/outcome-text.ts';
import type { HappenedBefore as Happened } from '../../../shared/core/planning/brief.ts';
import { isKept, lineKeys } from '../../../shared/core/planning/brief-lines.ts';
import { useFormats } from '../../app/formats.ts';
import { openCase } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { DegreeBar } from '../../ui/DegreeBar.tsx';
import { Explained } from '../../ui/Explained.tsx';
import type { BriefProps } from './brief-props.ts';
import { LeaveOut } from './LeaveOut.tsx';
import styles from './Plan.module.css';
import { words } from './words.ts';

const FIRST = 5;

/** The matching cases: what happened in one line, how far it came, and why it matches. */
export function HappenedBefore(props: BriefProps) {
  const { plan, answer } = props;
  const formats = useFormats();
  const [all, setAll] = useState(false);
  const lines = answer.brief.happened.filter(({ caseId }) => isKept(plan, lineKeys.happened(caseId)));
  const shown = all ? lines : lines.slice(0, FIRST);
  return (
    <>
      <ul className={styles.lines}>
        {shown.map((line) => (
          <Line key={line.caseId} {...props} line={line} />
        ))}
      </ul>
      {lines.length > FIRST ? (
        <Button look="plain" className={styles.addNote ?? ''} onClick={() => setAll(!all)}>
          {all ? words.fewerCases : words.moreCases(formats.count(lines.length - FIRST))}
        </Button>
      ) : null}
    </>
  );
}

function Line({ line, ...props }: BriefProps & { line: Happened }) {
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const { caseId, title, told, degree, band, from, to, match } = line;
  const number = (value: number) =>
    value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const parts = () =>
    match.parts.map(
      ({ part, weight, share }) => `${words.partNames[part]}: ${words.partSum(number(weight), number(share))}`,
    );
  return (
    <li className={styles.case}>
      <span className={styles.what}>
        <button type="button" className={styles.title} onClick={() => openCase(caseId)}>
          {title}
        </button>
        {told === '' ? null : <span className={styles.told}>{told}</span>}
      </span>
      <span className={styles.outcome}>
        <DegreeBar share={degree} band={band} />
        <span>{outcomeText({ degree, band }, locale)}</span>
        <span>{formats.months(from, to)}</span>
        <Explained
          label={`${words.whyMatch(number(match.score))}: ${title}`}
          title={words.explainMatch}
          lines={() => [...parts(), `${words.sum}: ${number(match.score)}`]}
        >
          {words.whyMatch(number(match.score))}
        </Explained>
      </span>
      <LeaveOut {...props} line={{ key: lineKeys.happened(caseId), text: title }} />
    </li>
  );
}
