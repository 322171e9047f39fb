import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { TableVirtuoso, type TableVirtuosoHandle } from 'react-virtuoso';
import type { Ulid } from '../../../../shared/core/ids.ts';
import { columnKey } from '../../../../shared/core/views/column-key.ts';
import { useFormats } from '../../../app/formats.ts';
import { openCase } from '../../../app/navigation.ts';
import { showRows, useLibrary } from '../library-store.ts';
import styles from './CaseTable.module.css';
import { TableBox } from './TableBox.tsx';
import { TableHead } from './TableHead.tsx';
import { TableLine } from './TableLine.tsx';
import { TableRow } from './TableRow.tsx';
import type { TableContext } from './table-context.ts';
import { useActivePlace } from './use-active-place.ts';
import { useCells } from './use-cells.ts';
import { useColumns, useMetrics } from './use-metric-columns.ts';
import { useReturn } from './use-return.ts';
import { placeIn, rememberPlace } from './view-places.ts';

const ROW_HEIGHT = 40;
const components = { Table: TableBox, TableRow };

/** The cases as a table with metrics as columns, to be sorted by any of them; only the rows in sight are drawn. */
export function CaseTable({ question, total }: { question: string; total: number }) {
  const formats = useFormats();
  const list = useRef<TableVirtuosoHandle>(null);
  const [place] = useState(() => placeIn('table', question));
  const columns = useColumns(useMetrics());
  const { cells, show, load } = useCells(columns);
  const rows = useLibrary((state) => state.rows);
  const open = useCallback(
    (index: number, id: Ulid) => {
      rememberPlace('table', question, { active: index });
      openCase(id);
    },
    [question],
  );
  const { active, setActive, onKeyDown, onFocus } = useActivePlace({
    total,
    across: 1,
    page: 12,
    first: place.active,
    show: (to) => list.current?.scrollIntoView({ index: to }),
    open,
  });
  useReturn();
  // Rows that have come in are asked for their values.
  useEffect(() => {
    if (rows.size > 0) void load();
  }, [rows, load]);
  const asked = useRef(question);
  useEffect(() => {
    if (asked.current === question) return;
    asked.current = question;
    setActive(null);
    list.current?.scrollTo({ top: 0 });
  }, [question, setActive]);
  const context: TableContext = useMemo(
    () => ({ active, columns: columns.map(columnKey), total, onChoose: open, onKeyDown, onFocus }),
    [active, columns, total, open, onKeyDown, onFocus],
  );
  return (
    <TableVirtuoso<unknown, TableContext>
      ref={list}
      className={styles.scroll ?? ''}
      context={context}
      totalCount={total}
      fixedItemHeight={ROW_HEIGHT}
      initialScrollTop={place.top}
      increaseViewportBy={ROW_HEIGHT * 8}
      rangeChanged={({ startIndex, endIndex }) => {
        showRows(startIndex, endIndex);
        show(startIndex, endIndex);
      }}
      onScroll={({ currentTarget }) => rememberPlace('table', question, { top: currentTarget.scrollTop })}
      components={components}
      tabIndex={-1}
      fixedHeaderContent={() => <TableHead columns={columns} />}
      itemContent={(index) => {
        const row = rows.get(index);
        return <TableLine row={row} columns={columns} cells={row && cells.get(row.summary.id)} formats={formats} />;
      }}
    />
  );
}
