import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Figure, MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { limits } from '../../../shared/core/limits.ts';
import { levelLine } from '../../../shared/core/metrics/levels-text.ts';
import { type TypedFigure, targetHints } from '../../../shared/core/outcome/target-hints.ts';
import type { TargetResult } from '../../../shared/core/outcome/target-result.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem, MenuLine } from '../../ui/Menu.tsx';
import { ActualCell } from './ActualCell.tsx';
import { FigureCell } from './FigureCell.tsx';
import { HintLine } from './HintLine.tsx';
import { LevelCells } from './LevelCells.tsx';
import { levelWords } from './level-words.ts';
import { MetricName } from './MetricName.tsx';
import styles from './MetricTable.module.css';
import type { MetricPart } from './MetricWindow.tsx';
import type { MetricContext } from './metric-context.ts';
import { ReachedCells } from './ReachedCells.tsx';
import { TargetCell } from './TargetCell.tsx';
import { words } from './words.ts';

export type MetricColumn = 'metric' | 'baseline' | 'target' | 'actual' | 'note';

/** What can be done with a row; null where it cannot. */
export interface RowActions {
  readonly change: (change: Partial<MetricRow>, column: string) => void;
  readonly key: (event: KeyboardEvent, column: MetricColumn) => void;
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
  readonly remove: () => void;
  readonly open: (what: MetricPart) => void;
}

/** One row of the table: a field in each cell, what is computed from them, and what can be done in the left margin. */
export function MetricLine({
  row,
  result,
  place,
  context,
  actions,
}: {
  row: MetricRow;
  result: TargetResult;
  /** From 1, as the table shows it. */
  place: number;
  context: MetricContext;
  actions: RowActions;
}) {
  const [explained, setExplained] = useState(false);
  const hintId = useId();
  const hints = targetHints(row, result, context.style, context.start);
  const said = row.levels ? levelLine(row.levels) : '';
  const hinted = (about: TypedFigure) =>
    hints.some((hint) => hint.about === about) ? { 'aria-describedby': hintId } : {};
  const common = (column: MetricColumn) => ({
    'aria-label': words.cell(words[column], place),
    'data-column': column,
    'data-line': `metric ${row.id} ${column}`,
    readOnly: context.readOnly,
    onKeyDown: (event: KeyboardEvent) => actions.key(event, column),
  });
  const figure = (column: 'baseline' | 'target' | 'actual') => ({
    ...common(column),
    ...hinted(column),
    unit: result.unit,
    context,
    onFigure: (next: Figure | null) => actions.change({ [column]: next }, column),
  });
  return (
    <>
      <tr data-row={row.id}>
        <td>
          <span className={styles.grip}>
            <RowMenu row={row} readOnly={context.readOnly} actions={actions} onExplain={() => setExplained(true)} />
          </span>
          <MetricName {...common('metric')} row={row} onName={(change) => actions.change(change, 'metric')} />
        </td>
        {row.levels ? (
          <LevelCells
            levels={row.levels}
            place={place}
            context={context}
            onKey={actions.key}
            onOpen={() => actions.open('levels')}
          />
        ) : (
          <>
            <FigureCell {...figure('baseline')} figure={row.baseline} />
            <TargetCell {...figure('target')} row={row} result={result} />
            <ActualCell {...figure('actual')} row={row} result={result} place={place} />
          </>
        )}
        <ReachedCells
          row={row}
          result={result}
          place={place}
          context={context}
          open={explained}
          onOpen={setExplained}
        />
        <td className={styles.note}>
          <textarea
            {...common('note')}
            rows={1}
            maxLength={limits.captionLength}
            value={row.note}
            onChange={(event) => actions.change({ note: event.target.value }, 'note')}
          />
        </td>
      </tr>
      {said ? (
        <tr className={styles.hints}>
          <td colSpan={7}>{said}</td>
        </tr>
      ) : null}
      {hints.length > 0 ? <HintLine id={hintId} hints={hints} context={context} onChange={actions.change} /> : null}
    </>
  );
}

function RowMenu({
  row,
  readOnly,
  actions,
  onExplain,
}: {
  row: MetricRow;
  readOnly: boolean;
  actions: RowActions;
  onExplain: () => void;
}) {
  const control = <IconButton label={words.actions(row.metric.trim() || words.unnamed)} icon={GripVertical} />;
  return (
    <Menu control={control}>
      <MenuItem onChoose={onExplain}>{words.explain}</MenuItem>
      <MenuItem keys="Alt Enter" onChoose={() => actions.open('details')}>
        {words.details}
      </MenuItem>
      {row.levels ? (
        <MenuItem onChoose={() => actions.open('levels')}>{levelWords.open}</MenuItem>
      ) : (
        <MenuItem onChoose={() => actions.open('readings')}>{words.readings}</MenuItem>
      )}
      {readOnly ? null : (
        <>
          <MenuLine />
          <MenuItem keys="Alt ↑" disabled={!actions.up} onChoose={() => actions.up?.()}>
            {words.up}
          </MenuItem>
          <MenuItem keys="Alt ↓" disabled={!actions.down} onChoose={() => actions.down?.()}>
            {words.down}
          </MenuItem>
          <MenuItem onChoose={actions.remove}>{words.remove}</MenuItem>
        </>
      )}
    </Menu>
  );
}
