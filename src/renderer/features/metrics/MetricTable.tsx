import { Copy, Plus } from 'lucide-react';
import { Fragment, useMemo, useRef, useState } from 'react';
import { numberMarks } from '../../../shared/core/case-study/read-figure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { measuredOutcome } from '../../../shared/core/outcome/case-outcome.ts';
import { groupOf, hasGroups, inGroups } from '../../../shared/core/outcome/target-groups.ts';
import { announce } from '../../app/announce.ts';
import { newId } from '../../app/new-id.ts';
import { today } from '../../app/today.ts';
import { Button } from '../../ui/Button.tsx';
import { focusCell, rowKey, useFocusNext } from '../../ui/row-keys.ts';
import { chainWords } from './chain-words.ts';
import { copyText } from './copy-text.ts';
import { type ChainHandle, GoalChain } from './GoalChain.tsx';
import { levelWords } from './level-words.ts';
import { hasLongFigures } from './long-figures.ts';
import { MetricHead } from './MetricHead.tsx';
import { type MetricColumn, MetricLine, type RowActions } from './MetricLine.tsx';
import styles from './MetricTable.module.css';
import { type MetricPart, MetricWindow } from './MetricWindow.tsx';
import type { ChangeMetrics, MetricContext, MetricFields } from './metric-context.ts';
import { blankMeasure, blankRow, movedRow, withRow } from './metric-rows.ts';
import { OutcomeLine } from './OutcomeLine.tsx';
import { tableText } from './table-text.ts';
import { UndatedLine } from './UndatedLine.tsx';
import { words } from './words.ts';

export interface MetricTableProps {
  fields: MetricFields;
  locale: string;
  readOnly: boolean;
  start: MetricContext['start'];
  figures: MetricContext['figures'];
  past: MetricContext['past'];
  change: ChangeMetrics;
  /** Removes a metric with what belongs to it alone. */
  onRemove: (id: Ulid) => void;
}

/**
 * The targets of a case as a table to type in, with what they come to. Enter goes down, at the end to a new row; Alt with
 * an arrow moves a row within its group; Alt+Enter opens its details.
 */
export function MetricTable({ fields, locale, readOnly, start, figures, past, change, onRemove }: MetricTableProps) {
  const { metrics, readings, outcome: notes, currency } = fields;
  const marks = useMemo(() => numberMarks(locale), [locale]);
  const outcome = useMemo(() => measuredOutcome({ metrics, readings, outcome: notes }), [metrics, readings, notes]);
  const table = useRef<HTMLTableElement>(null);
  const chain = useRef<ChainHandle>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const focusNext = useFocusNext(table);
  const [opened, setOpened] = useState<{ readonly id: Ulid; readonly what: MetricPart } | null>(null);
  const style = { locale, currency };
  const context: MetricContext = { fields, change, marks, style, readOnly, start, today: today(), figures, past };
  const rows = inGroups(metrics);
  const results = new Map(outcome.results.map((result) => [result.id, result]));
  const grouped = hasGroups(metrics);

  const add = (row = blankRow(newId())) => {
    focusNext(row.id, 'metric');
    change('metrics', [...metrics, row], row.id);
  };
  const move = (id: Ulid, column: MetricColumn, by: number) => {
    const next = movedRow(rows, id, by);
    focusNext(id, column);
    change('metrics', next, `move ${id}`);
    announce(words.moved(next.findIndex((row) => row.id === id) + 1, next.length));
  };
  const remove = (id: Ulid) => {
    const index = rows.findIndex((row) => row.id === id);
    const near = rows[index + 1] ?? rows[index - 1];
    if (near) focusNext(near.id, 'metric');
    onRemove(id);
    announce(words.removed);
  };
  const actionsOf = (index: number): RowActions | null => {
    const row = rows[index];
    if (!row) return null;
    const { id } = row;
    const canMove = (by: number) => {
      const other = rows[index + by];
      return !readOnly && other !== undefined && groupOf(other) === groupOf(row);
    };
    const step = (column: MetricColumn, by: number) => (canMove(by) ? () => move(id, column, by) : null);
    return {
      change: (next, column) => {
        if (next.definition !== undefined) focusNext(id, 'metric');
        change('metrics', withRow(metrics, id, next), `${id} ${column}`);
      },
      key: (event, column) => {
        const key = rowKey(event);
        if (key === null) return;
        event.preventDefault();
        const below = rows[index + 1];
        if (key === 'up') step(column, -1)?.();
        else if (key === 'down') step(column, 1)?.();
        else if (key === 'details') setOpened({ id, what: key });
        else if (below) focusCell(table.current, below.id, column);
        else if (!readOnly) add();
      },
      up: step('metric', -1),
      down: step('metric', 1),
      remove: () => remove(id),
      open: (what) => setOpened({ id, what }),
    };
  };

  if (readOnly && rows.length === 0) return null;
  return (
    <div className={styles.place}>
      {rows.length > 0 ? (
        <table
          ref={table}
          className={hasLongFigures(rows, outcome.results, style) ? `${styles.table} ${styles.long}` : styles.table}
          aria-label={words.table}
        >
          <MetricHead />
          <tbody>
            {rows.map((row, index) => {
              const before = rows[index - 1];
              const actions = actionsOf(index);
              const result = results.get(row.id);
              if (!actions || !result) return null;
              return (
                <Fragment key={row.id}>
                  {grouped && (!before || groupOf(before) !== groupOf(row)) ? (
                    <tr className={styles.group}>
                      <td colSpan={7}>{words.groups[groupOf(row)]}</td>
                    </tr>
                  ) : null}
                  <MetricLine row={row} result={result} place={index + 1} context={context} actions={actions} />
                </Fragment>
              );
            })}
          </tbody>
        </table>
      ) : null}
      <OutcomeLine outcome={outcome} context={context} />
      <UndatedLine context={context} />
      <div className={styles.below}>
        {readOnly ? null : (
          <>
            <Button look="plain" icon={Plus} onClick={() => add()}>
              {words.add}
            </Button>
            <Button look="plain" icon={Plus} onClick={() => add(blankMeasure(newId()))}>
              {levelWords.add}
            </Button>
          </>
        )}
        {readOnly || rows.length === 0 || (fields.chain ?? []).length > 0 ? null : (
          <Button ref={begin} look="plain" icon={Plus} onClick={() => chain.current?.add()}>
            {chainWords.begin}
          </Button>
        )}
        {rows.length > 0 ? (
          <Button look="plain" icon={Copy} onClick={() => copyTable(tableText(rows, results, context))}>
            {words.copy}
          </Button>
        ) : null}
      </div>
      <GoalChain ref={chain} begin={begin} context={context} />
      <MetricWindow opened={opened} results={results} context={context} onClose={() => setOpened(null)} />
    </div>
  );
}

function copyTable(text: string): void {
  announce(copyText(text) ? words.copied : words.notCopied);
}
