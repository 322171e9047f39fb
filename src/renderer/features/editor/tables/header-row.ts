import type { EditorState } from '@tiptap/pm/state';
import { isInTable, selectedRect } from '@tiptap/pm/tables';

/** Whether the first row of the table with the selection is its head: header cells only. */
export function hasHeaderRow(state: EditorState): boolean {
  if (!isInTable(state)) return false;
  return selectedRect(state).table.firstChild?.children.every(({ type }) => type.name === 'tableHeader') ?? false;
}
