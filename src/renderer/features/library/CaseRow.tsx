import { memo } from 'react';
import type { LibraryRow } from '../../../shared/ipc/contract.ts';
import type { Formats } from '../../app/formats.ts';
import { Thumbnail } from '../../app/Thumbnail.tsx';
import { Marked } from '../../ui/Marked.tsx';
import styles from './CaseRow.module.css';
import { PinMark } from './PinMark.tsx';
import { RowOutcome } from './RowOutcome.tsx';
import { goalAndDates, rowTitle } from './row-text.ts';
import { words } from './words.ts';

/** One case in the list, 82 px high: picture, title, goal and dates, then where the words were found or what came out. */
export const CaseRow = memo(function CaseRow({ row, formats }: { row: LibraryRow; formats: Formats }) {
  const { summary } = row;
  const state = words.fileStates[summary.fileState];
  // What can be read can be told: only a damaged case has no outcome to show.
  const known = summary.fileState === 'read-only';
  return (
    <div className={styles.row}>
      <Thumbnail key={summary.lead} picture={summary.lead} />
      <div className={styles.words}>
        <div className={styles.title}>
          {summary.pinned ? <PinMark /> : null}
          {row.titleMarks ? <Marked text={row.titleMarks} /> : rowTitle(summary)}
        </div>
        <div className={styles.meta}>
          {state && known ? <b>{state} · </b> : null}
          {goalAndDates(summary, formats)}
        </div>
        <div className={styles.line}>
          {state && !known ? <b>{state}</b> : null}
          {row.snippet ? (
            <Marked text={row.snippet} />
          ) : state && !known ? null : (
            <RowOutcome summary={summary} formats={formats} />
          )}
        </div>
      </div>
    </div>
  );
});
