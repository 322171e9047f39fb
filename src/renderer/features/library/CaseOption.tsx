import { memo } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import { toggleCompared } from '../../app/comparison-choice.ts';
import type { Formats } from '../../app/formats.ts';
import { useNavigation } from '../../app/navigation.ts';
import styles from './CaseList.module.css';
import { optionId } from './CaseListBox.tsx';
import { CaseRow } from './CaseRow.tsx';
import { asksToCompare } from './compare/asks-to-compare.ts';
import { CompareBox } from './compare/CompareBox.tsx';
import { useLibrary } from './library-store.ts';
import { words } from './words.ts';

/** One place of the list: the case that is there, or an empty row until it is loaded. */
export const CaseOption = memo(function CaseOption({
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
  const isOpen = useNavigation((state) => state.openCase !== null && state.openCase === row?.summary.id);
  const names = [styles.option, isOpen ? styles.open : '', active ? styles.active : ''].join(' ');
  return (
    // The keys are the listbox's: it keeps the focus, the options never have it.
    <div
      id={optionId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={isOpen}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-label={row ? undefined : words.loading}
      data-case={row?.summary.id}
      className={names}
      onClick={(event) => {
        if (!row) return;
        if (asksToCompare(event)) toggleCompared(row.summary.id);
        else onChoose(index, row.summary.id);
      }}
      onKeyDown={undefined}
    >
      {row ? <CaseRow row={row} formats={formats} /> : <div className={styles.blank} />}
      {row ? <CompareBox id={row.summary.id} /> : null}
    </div>
  );
});
