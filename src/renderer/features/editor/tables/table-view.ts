import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import { columnSpan } from '../../../../shared/core/rich-text/column-shares.ts';
import { drawnView } from '../schema/drawn-view.ts';
import { columnBorder } from './column-border.ts';
import { setShares, sharesOf } from './column-widths.ts';

const NAME_LENGTH = 80;

/** Draws a table with its columns in proportion, as wide as the text and never wider, and lets borders be dragged. */
export function tableView(node: Node, view: EditorView, getPos: () => number | undefined, editable: boolean): NodeView {
  const dom = document.createElement('div');
  dom.className = 'case-table';
  // A wide table scrolls. The caret goes everywhere in one that is written in; one that is only read is scrolled by Tab
  // and arrows.
  if (editable) dom.setAttribute('contenteditable', 'inherit');
  else dom.tabIndex = 0;
  const table = dom.appendChild(document.createElement('table'));
  const columns = table.appendChild(document.createElement('colgroup'));
  const contentDOM = table.appendChild(document.createElement('tbody'));
  let shown = node;
  const draw = () => drawTable(table, columns, shown);
  const border = columnBorder({
    frame: dom,
    table,
    isOn: () => view.editable,
    show: (shares) => drawColumns(table, columns, shares.length, shares),
    onEnd(shares) {
      draw();
      const place = getPos();
      if (shares && place !== undefined) view.dispatch(setShares(view.state.tr, place, shares));
    },
  });
  return drawnView(node, {
    dom,
    contentDOM,
    show(next) {
      shown = next;
      draw();
    },
    stopEvent: ({ target }) => target === border.element,
    destroy: border.destroy,
  });
}

function drawTable(table: HTMLTableElement, columns: HTMLElement, node: Node): void {
  const cells = node.firstChild?.children ?? [];
  const count = cells.reduce((sum, { attrs }) => sum + columnSpan(attrs), 0);
  drawColumns(table, columns, count, sharesOf(node));
  const words = cells.map(({ textContent }) => textContent.trim()).filter((text) => text !== '');
  const name = words.length > 0 ? `Table: ${words.join(', ').slice(0, NAME_LENGTH)}` : 'Table';
  if (table.getAttribute('aria-label') !== name) table.setAttribute('aria-label', name);
}

function drawColumns(
  table: HTMLTableElement,
  columns: HTMLElement,
  count: number,
  shares: readonly number[] | null,
): void {
  while (columns.childElementCount > count) columns.lastElementChild?.remove();
  while (columns.childElementCount < count) columns.append(document.createElement('col'));
  table.classList.toggle('has-widths', shares !== null);
  table.style.setProperty('--columns', String(count));
  [...columns.children].forEach((column, i) => {
    const width = shares ? `${(100 * (shares[i] ?? 0)).toFixed(3)}%` : '';
    if (column instanceof HTMLElement && column.style.width !== width) column.style.width = width;
  });
}
