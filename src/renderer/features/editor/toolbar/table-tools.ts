import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  ChevronsLeftRight,
  ChevronsRightLeft,
  Columns2,
  Copy,
  PanelTop,
  Rows2,
  TableCellsMerge,
  TableCellsSplit,
  Trash2,
} from 'lucide-react';
import { announce } from '../../../app/announce.ts';
import { notify } from '../../../app/notices.ts';
import { stepColumns } from '../tables/column-widths.ts';
import { copyTable } from '../tables/copy-table.ts';
import type { TableState } from './table-state.ts';
import type { Tool } from './tools.ts';
import { words } from './words.ts';

/** One tool of a table. */
export interface TableTool extends Tool {
  /** Whether it can be done now; always, when not given. */
  readonly can?: (table: TableState) => boolean;
  /** Whether it holds now, for a tool that is switched on and off. */
  readonly holds?: (table: TableState) => boolean;
}

/** What can be done with the table the caret is in, in groups. */
export const tableToolGroups: readonly (readonly TableTool[])[] = [
  [
    {
      name: 'rowAbove',
      label: words.rowAbove,
      icon: BetweenHorizontalStart,
      run: (editor) => editor.commands.addRowBefore(),
    },
    { name: 'addRow', label: words.addRow, icon: BetweenHorizontalEnd, run: (editor) => editor.commands.addRowAfter() },
    {
      name: 'columnBefore',
      label: words.columnBefore,
      icon: BetweenVerticalStart,
      run: (editor) => editor.commands.addColumnBefore(),
    },
    {
      name: 'addColumn',
      label: words.addColumn,
      icon: BetweenVerticalEnd,
      run: (editor) => editor.commands.addColumnAfter(),
    },
  ],
  [
    {
      name: 'headerRow',
      label: words.headerRow,
      icon: PanelTop,
      holds: (table) => table.hasHeaderRow,
      run: (editor) => editor.commands.toggleHeaderRow(),
    },
    {
      name: 'merge',
      label: words.merge,
      icon: TableCellsMerge,
      can: (table) => table.canMerge,
      run: (editor) => editor.commands.mergeCells(),
    },
    {
      name: 'split',
      label: words.split,
      icon: TableCellsSplit,
      can: (table) => table.canSplit,
      run: (editor) => editor.commands.splitCell(),
    },
    { name: 'wider', label: words.wider, icon: ChevronsLeftRight, run: (editor) => stepColumns(editor, 1) },
    { name: 'narrower', label: words.narrower, icon: ChevronsRightLeft, run: (editor) => stepColumns(editor, -1) },
  ],
  [
    {
      name: 'copy',
      label: words.copyTable,
      icon: Copy,
      run: (editor) =>
        copyTable(editor) ? announce(words.tableCopied) : notify({ text: words.notCopied, passing: true }),
    },
  ],
  [
    { name: 'removeRow', label: words.removeRow, icon: Rows2, run: (editor) => editor.commands.deleteRow() },
    {
      name: 'removeColumn',
      label: words.removeColumn,
      icon: Columns2,
      run: (editor) => editor.commands.deleteColumn(),
    },
    { name: 'removeTable', label: words.removeTable, icon: Trash2, run: (editor) => editor.commands.deleteTable() },
  ],
];
