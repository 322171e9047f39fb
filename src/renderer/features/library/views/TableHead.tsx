import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LibrarySort } from '../../../../shared/core/case-study/case-summary.ts';
import { columnKey } from '../../../../shared/core/views/column-key.ts';
import { columnName, columnNote } from '../../../../shared/core/views/column-text.ts';
import type { MetricColumn } from '../../../../shared/core/views/metric-column.ts';
import type { ColumnCount, ListOrder } from '../../../../shared/ipc/library-answers.ts';
import { sortFoundBy } from '../../../app/navigation.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { asksForWords } from '../asks-for-words.ts';
import { useLibrary } from '../library-store.ts';
import styles from './CaseTable.module.css';
import { words } from './words.ts';

/** The first order a press asks for, and the one a second press asks for. */
type Orders = readonly [ascending: ListOrder, descending: ListOrder];

const own: readonly { readonly name: string; readonly orders: Orders; readonly down?: boolean }[] = [
  { name: words.title, orders: ['title', 'title backwards'] },
  { name: words.goal, orders: ['goal', 'goal backwards'] },
  { name: words.dates, orders: ['oldest first', 'newest first'], down: true },
  { name: words.outcome, orders: ['lowest outcome first', 'highest outcome first'] },
];

/** The names of the columns: each sorts by it, a second press the other way. */
export function TableHead({ columns }: { columns: readonly ColumnCount[] }) {
  return (
    <tr>
      {own.map(({ name, orders, down = false }) => (
        <Head key={name} name={name} orders={orders} down={down}>
          {name}
        </Head>
      ))}
      {columns.map((column) => {
        const { definition, version, unit, currency } = column;
        const by: MetricColumn = { definition, version, unit, currency };
        const name = columnName(column, column.name);
        const note = columnNote(column);
        return (
          <Head
            key={columnKey(by)}
            name={[name, note].filter((part) => part !== '').join(', ')}
            orders={[
              { by, descending: false },
              { by, descending: true },
            ]}
            down
            isNumber
          >
            <span className={styles.name}>{name}</span>
            {note === '' ? null : <span className={styles.note}>{note}</span>}
          </Head>
        );
      })}
    </tr>
  );
}

function Head({
  name,
  orders: [ascending, descending],
  down,
  isNumber = false,
  children,
}: {
  name: string;
  orders: Orders;
  /** Whether the greatest comes first at the first press. */
  down: boolean;
  isNumber?: boolean;
  children: ReactNode;
}) {
  const sort = useLibrary((state) => (asksForWords(state.text) && !state.inOrder ? null : state.sort));
  const now =
    sort === null ? null : isSame(sort, ascending) ? 'ascending' : isSame(sort, descending) ? 'descending' : null;
  const next = now === null ? (down ? descending : ascending) : now === 'ascending' ? descending : ascending;
  return (
    <th scope="col" aria-sort={now ?? 'none'} className={isNumber ? styles.number : undefined}>
      <button type="button" title={name} onClick={() => sortFoundBy(next)}>
        <span className={styles.label}>{children}</span>
        {now === null ? null : <Icon of={now === 'ascending' ? ArrowUp : ArrowDown} size={12} />}
      </button>
    </th>
  );
}

function isSame(one: ListOrder, other: ListOrder): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(order: ListOrder | LibrarySort): string {
  return typeof order === 'string' ? order : `${columnKey(order.by)} ${order.descending}`;
}
