import { memo } from 'react';
import { listed } from '../../../../shared/core/isolated.ts';
import { amountText } from '../../../../shared/core/metrics/amount-text.ts';
import { outcomeText } from '../../../../shared/core/outcome/outcome-text.ts';
import { columnKey } from '../../../../shared/core/views/column-key.ts';
import type { LibraryRow } from '../../../../shared/ipc/contract.ts';
import type { Cell, ColumnCount } from '../../../../shared/ipc/library-answers.ts';
import type { Formats } from '../../../app/formats.ts';
import { useSession } from '../../../app/session.ts';
import { DegreeBar } from '../../../ui/DegreeBar.tsx';
import { CompareBox } from '../compare/CompareBox.tsx';
import { PinMark } from '../PinMark.tsx';
import { rowTitle } from '../row-text.ts';
import { words as libraryWords } from '../words.ts';
import styles from './CaseTable.module.css';
import { words } from './words.ts';

/** The cells of one case; empty ones until it is loaded. What was not measured is said, and is never a nought. */
export const TableLine = memo(function TableLine({
  row,
  columns,
  cells,
  formats,
}: {
  row: LibraryRow | undefined;
  columns: readonly ColumnCount[];
  /** Undefined until they are loaded. */
  cells: readonly (Cell | null)[] | undefined;
  formats: Formats;
}) {
  const locale = useSession((state) => state.locale);
  if (!row)
    return (
      <td colSpan={4 + columns.length} aria-label={libraryWords.loading}>
        {' '}
      </td>
    );
  const { summary } = row;
  const state = libraryWords.fileStates[summary.fileState];
  return (
    <>
      <th scope="row">
        <CompareBox id={summary.id} place="cell" />
        <span className={styles.text}>
          {summary.pinned ? <PinMark /> : null}
          {rowTitle(summary)}
        </span>
      </th>
      <td>
        <span className={styles.text}>{listed(summary.goals)}</span>
      </td>
      <td>{formats.months(summary.from, summary.to)}</td>
      <td>
        {summary.fileState === 'damaged' ? (
          state
        ) : (
          <span className={styles.outcome}>
            <DegreeBar share={summary.degree} band={summary.band} size="table" />
            {outcomeText(summary, locale)}
          </span>
        )}
      </td>
      {columns.map((column, place) => (
        <td key={columnKey(column)} className={styles.number}>
          {cells === undefined ? null : <Value cell={cells[place] ?? null} column={column} locale={locale} />}
        </td>
      ))}
    </>
  );
});

function Value({ cell, column, locale }: { cell: Cell | null; column: ColumnCount; locale: string }) {
  if (cell === null)
    return (
      <span className={styles.none}>
        <span aria-hidden>–</span>
        <span className="spoken">{words.notMeasured}</span>
      </span>
    );
  return (
    <>
      {amountText(cell.value, column.unit, { locale, currency: column.currency || undefined })}
      {cell.more > 0 ? <span className={styles.more}> {words.moreValues(String(cell.more))}</span> : null}
    </>
  );
}
