import type { EditorState } from '@tiptap/pm/state';
import { isInTable, mergeCells, splitCell } from '@tiptap/pm/tables';
import { hasHeaderRow } from '../tables/header-row.ts';

/** What the table tools show about the selection. */
export interface TableState {
  /** A position in the first line of the row the caret is in, to stand beside. */
  readonly row: number;
  readonly hasHeaderRow: boolean;
  readonly canMerge: boolean;
  readonly canSplit: boolean;
}

/** Reads the state for the table tools; null outside a table. */
export function tableState(state: EditorState): TableState | null {
  if (!isInTable(state)) return null;
  const { $from } = state.selection;
  let depth = $from.depth;
  while (depth > 0 && $from.node(depth).type.name !== 'tableRow') depth -= 1;
  return {
    // Past the beginnings of the first cell and of the first block in it.
    row: Math.min($from.start(depth) + 2, state.doc.content.size),
    hasHeaderRow: hasHeaderRow(state),
    canMerge: mergeCells(state),
    canSplit: splitCell(state),
  };
}
