import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { isInTable, selectedRect, TableMap } from '@tiptap/pm/tables';
import { columnShares, widenColumns } from '../../../../shared/core/rich-text/column-shares.ts';

/** The least part of a table's width that a column keeps, when it has so much. */
export const LEAST_SHARE = 0.04;

const STEP = 0.05;
/** In what unit widths are stored: as on a page of the app's measure, in CSS pixels. Only their proportion counts. */
const MEASURE = 656;

/** What part of the width each column of a table takes; null when its content decides. */
export function sharesOf(table: Node): readonly number[] | null {
  return columnShares(table.firstChild?.children.map(({ attrs }) => attrs) ?? []);
}

/** Writes the widths of all columns into the cells of the table that begins at a position: one undo step. */
export function setShares(transaction: Transaction, tablePlace: number, shares: readonly number[]): Transaction {
  const table = transaction.doc.nodeAt(tablePlace);
  if (table?.type.name !== 'table') return transaction;
  closeHistory(transaction);
  const widths = shares.map((share) => Math.max(1, Math.round(share * MEASURE)));
  const map = TableMap.get(table);
  const done = new Set<number>();
  map.map.forEach((place, index) => {
    if (done.has(place)) return;
    done.add(place);
    const column = index % map.width;
    const own = widths.slice(column, column + Number(table.nodeAt(place)?.attrs.colspan ?? 1));
    transaction.setNodeAttribute(tablePlace + 1 + place, 'colwidth', own);
  });
  return transaction;
}

/** Makes the selected columns a step wider, or narrower. False outside a table, and where there is one column only. */
export function stepColumns(editor: Editor, way: 1 | -1): boolean {
  const { state, view } = editor;
  if (!isInTable(state)) return false;
  const { left, right, map, table, tableStart } = selectedRect(state);
  if (right - left >= map.width) return false;
  const drawn = view.nodeDOM(tableStart - 1);
  const shares = sharesOf(table) ?? (drawn instanceof Element ? shownShares(drawn) : []);
  if (shares.length !== map.width) return false;
  const next = widenColumns(shares, [left, right], way * STEP, LEAST_SHARE);
  view.dispatch(setShares(state.tr, tableStart - 1, next));
  return true;
}

/** What part of the width each column takes as it is drawn. */
export function shownShares(drawn: Element): readonly number[] {
  const widths = [...drawn.querySelectorAll('col')].map((column) => column.getBoundingClientRect().width);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return total > 0 ? widths.map((width) => width / total) : [];
}
