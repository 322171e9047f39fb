import type { Fragment, Node, Slice } from '@tiptap/pm/model';
import type { RichTextNode } from '../../../../shared/core/rich-text/node.ts';
import { tableGrid } from '../../../../shared/core/rich-text/table-grid.ts';
import { writeTsv } from '../../../../shared/core/rich-text/tsv.ts';

/**
 * Copied content as plain text, tables and cells tab-separated for spreadsheets. Empty when there is no more than one
 * cell in it: then any other way to write text does.
 */
export function clipboardText({ content }: Slice): string {
  let cells = 0;
  content.descendants(({ type }) => {
    if (/^table(Cell|Header)$/.test(type.name)) cells += 1;
    return cells < 2;
  });
  return cells < 2 ? '' : textOf(content);
}

function textOf(content: Fragment): string {
  // Some cells of a table are copied as rows alone.
  if (content.firstChild?.type.name === 'tableRow') return tsvOf(content);
  return content.content.map(blockText).join('\n\n');
}

function blockText(node: Node): string {
  if (node.type.name === 'table') return tsvOf(node.content);
  if (node.isTextblock || node.isLeaf)
    return node.textBetween(0, node.content.size, '\n', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ''));
  return textOf(node.content);
}

function tsvOf(rows: Fragment): string {
  const table: RichTextNode = { type: 'table', content: rows.toJSON() ?? [] };
  return writeTsv(tableGrid(table));
}
