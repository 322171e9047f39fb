import { GripVertical } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { type NumberMarks, readFigure } from '../../../shared/core/case-study/read-figure.ts';
import { limits } from '../../../shared/core/limits.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import styles from './MetricTable.module.css';
import { isUnsure } from './metric-rows.ts';
import { words } from './words.ts';

export type MetricColumn = 'metric' | 'target' | 'actual' | 'note';

/** One row of the table: a field in each cell, and what can be done with the row in the left margin. */
export function MetricLine({
  row,
  index,
  count,
  marks,
  readOnly,
  onChange,
  onKey,
  onMove,
  onRemove,
}: {
  row: MetricRow;
  index: number;
  count: number;
  marks: NumberMarks;
  readOnly: boolean;
  onChange: (change: Partial<MetricRow>, column: MetricColumn) => void;
  onKey: (event: KeyboardEvent, column: MetricColumn) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}) {
  const name = row.metric.trim() || words.unnamed;
  const common = (column: MetricColumn) => ({
    'aria-label': words.cell(words[column], index + 1),
    'data-column': column,
    'data-line': `metric ${row.id} ${column}`,
    readOnly,
    onKeyDown: (event: KeyboardEvent) => onKey(event, column),
  });
  const number = (column: 'target' | 'actual') => {
    const unsure = isUnsure(row[column]);
    const hint = `${row.id}-${column}`;
    return (
      <td className={styles.number}>
        <input
          {...common(column)}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={limits.nameLength}
          aria-describedby={unsure ? hint : undefined}
          value={row[column]?.typed ?? ''}
          onChange={(event) => onChange({ [column]: readFigure(event.target.value, marks) }, column)}
        />
        {unsure ? (
          <span id={hint} className={styles.unsure}>
            {words.notANumber}
          </span>
        ) : null}
      </td>
    );
  };
  return (
    <tr data-row={row.id}>
      <td>
        {readOnly ? null : (
          <span className={styles.grip}>
            <Menu control={<IconButton label={words.actions(name)} icon={GripVertical} />}>
              <MenuItem keys="Alt ↑" disabled={index === 0} onChoose={() => onMove(-1)}>
                {words.up}
              </MenuItem>
              <MenuItem keys="Alt ↓" disabled={index === count - 1} onChoose={() => onMove(1)}>
                {words.down}
              </MenuItem>
              <MenuItem onChoose={onRemove}>{words.remove}</MenuItem>
            </Menu>
          </span>
        )}
        <textarea
          {...common('metric')}
          rows={1}
          maxLength={limits.nameLength}
          value={row.metric}
          onChange={(event) => onChange({ metric: event.target.value.replace(/\s*\n\s*/g, ' ') }, 'metric')}
        />
      </td>
      {number('target')}
      {number('actual')}
      <td className={styles.note}>
        <textarea
          {...common('note')}
          rows={1}
          maxLength={limits.captionLength}
          value={row.note}
          onChange={(event) => onChange({ note: event.target.value }, 'note')}
        />
      </td>
    </tr>
  );
}
