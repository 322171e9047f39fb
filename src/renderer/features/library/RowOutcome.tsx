import type { CaseSummary } from '../../../shared/core/case-study/case-summary.ts';
import { outcomeText } from '../../../shared/core/outcome/outcome-text.ts';
import type { Formats } from '../../app/formats.ts';
import { useSession } from '../../app/session.ts';
import { DegreeBar } from '../../ui/DegreeBar.tsx';
import { LoopDots } from '../../ui/LoopDots.tsx';
import styles from './RowOutcome.module.css';
import { statusLine } from './row-text.ts';

/** What came out of a case, in its row: bar, words and the steps of the loop; while nothing is known, also how far it is. */
export function RowOutcome({ summary, formats }: { summary: CaseSummary; formats: Formats }) {
  const locale = useSession((state) => state.locale);
  const { degree, band, loop } = summary;
  const rest = degree === null && !loop.some(Boolean) ? ` · ${statusLine(summary, formats)}` : '';
  return (
    <span className={styles.outcome}>
      <DegreeBar share={degree} band={band} />
      <span>
        {outcomeText(summary, locale)}
        {rest ? <span className={styles.rest}>{rest}</span> : null}
      </span>
      {rest ? null : <LoopDots loop={loop} />}
    </span>
  );
}
