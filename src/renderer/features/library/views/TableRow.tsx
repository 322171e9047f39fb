import type { ContextProp, ItemProps } from 'react-virtuoso';
import { toggleCompared } from '../../../app/comparison-choice.ts';
import { asksToCompare } from '../compare/asks-to-compare.ts';
import { useLibrary } from '../library-store.ts';
import styles from './CaseTable.module.css';
import { rowId, type TableContext } from './table-context.ts';

/** One row; a press anywhere in it opens its case. */
export function TableRow({ context, item: _, ...rest }: ItemProps<unknown> & ContextProp<TableContext>) {
  const index = rest['data-index'];
  const id = useLibrary((state) => state.rows.get(index)?.summary.id);
  const isActive = context.active === index;
  return (
    <tr
      {...rest}
      id={rowId(index)}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      data-case={id}
      className={isActive ? styles.active : undefined}
      onClick={(event) => {
        if (!id) return;
        if (asksToCompare(event)) toggleCompared(id);
        else context.onChoose(index, id);
      }}
      onKeyDown={undefined}
    />
  );
}
