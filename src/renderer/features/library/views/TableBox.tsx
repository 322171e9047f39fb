import type { ContextProp, TableProps } from 'react-virtuoso';
import styles from './CaseTable.module.css';
import { rowId, type TableContext } from './table-context.ts';
import { VIEW_ID } from './view-focus.ts';
import { words } from './words.ts';

/** A table that one goes through by keys is a grid: it has the focus, and names the row the keys are on. */
function asGrid(active: number | null) {
  return {
    role: 'grid',
    tabIndex: 0,
    'aria-activedescendant': active === null ? undefined : rowId(active),
  } as const;
}

/** The table, with the widths of its columns. */
export function TableBox({ context, children, style }: TableProps & ContextProp<TableContext>) {
  return (
    <table
      {...asGrid(context.active)}
      id={VIEW_ID}
      aria-label={words.table}
      aria-rowcount={context.total + 1}
      className={styles.table}
      style={style}
      onKeyDown={context.onKeyDown}
      onFocus={(event) => {
        if (event.target === event.currentTarget) context.onFocus();
      }}
    >
      <colgroup>
        <col className={styles.titles} />
        <col className={styles.goals} />
        <col className={styles.dates} />
        <col className={styles.outcomes} />
        {context.columns.map((key) => (
          <col key={key} className={styles.metrics} />
        ))}
      </colgroup>
      {children}
    </table>
  );
}
