import type { Editor } from '@tiptap/core';
import { CellSelection, isInTable, selectedRect } from '@tiptap/pm/tables';

/**
 * Puts the whole table with the caret on the clipboard, formatted and as tab-separated text, and leaves it selected.
 * False where there is none, or the system refuses.
 */
export function copyTable({ state, view }: Editor): boolean {
  if (!isInTable(state)) return false;
  const { map, tableStart } = selectedRect(state);
  const [first = 0, last = 0] = [map.map[0], map.map.at(-1)];
  view.dispatch(state.tr.setSelection(CellSelection.create(state.doc, tableStart + first, tableStart + last)));
  view.focus();
  return document.execCommand('copy');
}
