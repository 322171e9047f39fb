import { Plus } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { numberMarks } from '../../../shared/core/case-study/read-figure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { announce } from '../../app/announce.ts';
import { newId } from '../../app/new-id.ts';
import { Button } from '../../ui/Button.tsx';
import { type MetricColumn, MetricLine } from './MetricLine.tsx';
import styles from './MetricTable.module.css';
import { blankRow, type MetricRows, movedRow, withoutRow, withRow } from './metric-rows.ts';
import { words } from './words.ts';

/**
 * The metrics of a case as a table to type in. Enter goes down, at the end to a new row; Alt with an arrow moves a row.
 * `place` names the input a change came from.
 */
export function MetricTable({
  rows,
  locale,
  readOnly,
  onChange,
}: {
  rows: MetricRows;
  locale: string;
  readOnly: boolean;
  onChange: (rows: MetricRow[], place: string) => void;
}) {
  const marks = useMemo(() => numberMarks(locale), [locale]);
  const table = useRef<HTMLTableElement>(null);
  const focusNext = useRef<{ id: Ulid; column: MetricColumn } | null>(null);
  useLayoutEffect(() => {
    const { current } = focusNext;
    if (!current) return;
    focusNext.current = null;
    table.current?.querySelector<HTMLElement>(`[data-row="${current.id}"] [data-column="${current.column}"]`)?.focus();
  });
  const add = () => {
    const row = blankRow(newId());
    focusNext.current = { id: row.id, column: 'metric' };
    onChange([...rows, row], row.id);
  };
  const move = (id: Ulid, column: MetricColumn, by: number) => {
    const next = movedRow(rows, id, by);
    focusNext.current = { id, column };
    onChange(next, `move ${id}`);
    announce(words.moved(next.findIndex((row) => row.id === id) + 1, next.length));
  };
  const remove = (id: Ulid) => {
    const index = rows.findIndex((row) => row.id === id);
    const near = rows[index + 1] ?? rows[index - 1];
    if (near) focusNext.current = { id: near.id, column: 'metric' };
    onChange(withoutRow(rows, id), `remove ${id}`);
    announce(words.removed);
  };
  const onKey = (event: KeyboardEvent, id: Ulid, column: MetricColumn) => {
    if (event.nativeEvent.isComposing) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.altKey && by !== 0 && !readOnly) move(id, column, by);
    else if (event.key === 'Enter') {
      const below = rows[rows.findIndex((row) => row.id === id) + 1];
      if (below)
        table.current?.querySelector<HTMLElement>(`[data-row="${below.id}"] [data-column="${column}"]`)?.focus();
      else if (!readOnly) add();
    } else return;
    event.preventDefault();
  };
  if (readOnly && rows.length === 0) return null;
  return (
    <div className={styles.place}>
      {rows.length > 0 ? (
        <table ref={table} className={styles.table} aria-label={words.table}>
          <thead>
            <tr>
              <th>{words.metric}</th>
              <th className={styles.number}>{words.target}</th>
              <th className={styles.number}>{words.actual}</th>
              <th className={styles.note}>{words.note}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <MetricLine
                key={row.id}
                row={row}
                index={index}
                count={rows.length}
                marks={marks}
                readOnly={readOnly}
                onChange={(change, column) => onChange(withRow(rows, row.id, change), `${row.id} ${column}`)}
                onKey={(event, column) => onKey(event, row.id, column)}
                onMove={(by) => move(row.id, 'metric', by)}
                onRemove={() => remove(row.id)}
              />
            ))}
          </tbody>
        </table>
      ) : null}
      {readOnly ? null : (
        <Button look="plain" icon={Plus} className={styles.add} onClick={add}>
          {words.add}
        </Button>
      )}
    </div>
  );
}
