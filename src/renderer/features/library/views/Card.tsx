import { memo } from 'react';
import type { Ulid } from '../../../../shared/core/ids.ts';
import type { LibraryRow } from '../../../../shared/ipc/contract.ts';
import { toggleCompared } from '../../../app/comparison-choice.ts';
import type { Formats } from '../../../app/formats.ts';
import { Thumbnail } from '../../../app/Thumbnail.tsx';
import { Marked } from '../../../ui/Marked.tsx';
import { asksToCompare } from '../compare/asks-to-compare.ts';
import { CompareBox } from '../compare/CompareBox.tsx';
import { useLibrary } from '../library-store.ts';
import { PinMark } from '../PinMark.tsx';
import { RowOutcome } from '../RowOutcome.tsx';
import { goalAndDates, rowTitle } from '../row-text.ts';
import { words as libraryWords } from '../words.ts';
import styles from './Cards.module.css';
import { cardId } from './CardsBox.tsx';

/** One place among the cards: the case that is there, or an empty card until it is loaded. */
export const Card = memo(function Card({
  index,
  total,
  active,
  formats,
  onChoose,
}: {
  index: number;
  total: number;
  active: boolean;
  formats: Formats;
  onChoose: (index: number, id: Ulid) => void;
}) {
  const row = useLibrary((state) => state.rows.get(index));
  return (
    // The keys are the listbox's: it keeps the focus, the options never have it.
    <div
      id={cardId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-label={row ? undefined : libraryWords.loading}
      data-case={row?.summary.id}
      className={`${styles.card} ${active ? styles.active : ''}`}
      onClick={(event) => {
        if (!row) return;
        if (asksToCompare(event)) toggleCompared(row.summary.id);
        else onChoose(index, row.summary.id);
      }}
      onKeyDown={undefined}
    >
      {row ? <Shown row={row} formats={formats} /> : null}
      {row ? <CompareBox id={row.summary.id} /> : null}
    </div>
  );
});

function Shown({ row, formats }: { row: LibraryRow; formats: Formats }) {
  const { summary } = row;
  const state = libraryWords.fileStates[summary.fileState];
  return (
    <>
      <span className={styles.picture}>
        <Thumbnail key={summary.lead} picture={summary.lead} shape="card" />
      </span>
      <span className={styles.title}>
        {summary.pinned ? <PinMark /> : null}
        {row.titleMarks ? <Marked text={row.titleMarks} /> : rowTitle(summary)}
      </span>
      <span className={styles.meta}>{goalAndDates(summary, formats)}</span>
      <span className={styles.outcome}>
        {summary.fileState === 'damaged' ? <b>{state}</b> : <RowOutcome summary={summary} formats={formats} />}
      </span>
    </>
  );
}
