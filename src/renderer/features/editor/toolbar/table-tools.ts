import { BetweenHorizontalEnd, BetweenVerticalEnd, Columns2, Rows2, Trash2 } from 'lucide-react';
import type { Tool } from './tools.ts';
import { words } from './words.ts';

/** What can be done with the table the caret is in. */
export const tableTools: readonly Tool[] = [
  { name: 'addRow', label: words.addRow, icon: BetweenHorizontalEnd, run: (editor) => editor.commands.addRowAfter() },
  {
    name: 'addColumn',
    label: words.addColumn,
    icon: BetweenVerticalEnd,
    run: (editor) => editor.commands.addColumnAfter(),
  },
  { name: 'removeRow', label: words.removeRow, icon: Rows2, run: (editor) => editor.commands.deleteRow() },
  { name: 'removeColumn', label: words.removeColumn, icon: Columns2, run: (editor) => editor.commands.deleteColumn() },
  { name: 'removeTable', label: words.removeTable, icon: Trash2, run: (editor) => editor.commands.deleteTable() },
];
