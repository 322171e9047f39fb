import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { CaseSummary } from '../../../shared/core/case-study/case-summary.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { outcomeText } from '../../../shared/core/outcome/outcome-text.ts';
import { useComparisonChoice } from '../../app/comparison-choice.ts';
import { useFormats } from '../../app/formats.ts';
import { openCase } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { DegreeBar } from '../../ui/DegreeBar.tsx';
import { LoopDots } from '../../ui/LoopDots.tsx';
import styles from './MatrixRail.module.css';
import { words } from './words.ts';

/** A case of the rail: its title opens it; while cases are chosen to be compared, a box stands before it. */
export function RailCase({
  summary,
  onCompare,
}: {
  summary: CaseSummary;
  /** Null while nothing is chosen. */
  onCompare: ((id: Ulid) => void) | null;
}) {
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const isChosen = useComparisonChoice((ids) => ids.includes(summary.id));
  const { id, degree, band, loop, from, to } = summary;
  const title = displayTitle(summary.title);
  return (
    <li className={styles.case}>
      {onCompare ? (
        <input type="checkbox" aria-label={words.chooseCase(title)} checked={isChosen} onChange={() => onCompare(id)} />
      ) : null}
      <button type="button" className={styles.open} dir="auto" onClick={() => openCase(id)}>
        {title}
      </button>
      <span className={styles.when}>{formats.months(from, to)}</span>
      <span className={styles.outcome}>
        <DegreeBar share={degree} band={band} />
        <span>{outcomeText({ degree, band }, locale)}</span>
        <LoopDots loop={loop} />
      </span>
    </li>
  );
}
