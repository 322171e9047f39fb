import { Table } from '@tiptap/extension-table';
import { sharesOf } from '../tables/column-widths.ts';
import { tableView } from '../tables/table-view.ts';

/** A table whose columns may have widths, in proportion to each other. */
export const CaseTable = Table.extend({
  renderHTML({ node }) {
    const columns = (sharesOf(node) ?? []).map((share) => ['col', { style: `width: ${(100 * share).toFixed(2)}%` }]);
    return ['table', ...(columns.length > 0 ? [['colgroup', ...columns]] : []), ['tbody', 0]];
  },
  addNodeView:
    () =>
    ({ node, view, getPos, editor }) =>
      tableView(node, view, getPos, editor.options.editable),
}).configure({ resizable: false });
