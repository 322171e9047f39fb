import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { limits } from '../../../../shared/core/limits.ts';
import { documentText } from '../../../../shared/core/rich-text/document-text.ts';
import type { RichTextNode } from '../../../../shared/core/rich-text/node.ts';
import { squareTable } from '../../../../shared/core/rich-text/square-table.ts';

/**
 * Pasted content with every table a rectangle: spans that reach too far are cut, missing cells added. A table that could
 * only be made one with far too many cells becomes a line of text for each row, one without a cell goes.
 */
export function withSquareTables(slice: Slice): Slice {
  const content = squared(slice.content);
  return content === slice.content ? slice : Slice.maxOpen(content);
}

/** Cells of text as a table; null when they are too many for one. */
export function tableOfText(rows: readonly (readonly string[])[], schema: Schema): Node | null {
  const paragraph = (text: string): RichTextNode =>
    text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] };
  const content = rows.map((cells) => ({
    type: 'tableRow',
    content: cells.map((text) => ({ type: 'tableCell', content: text.split(/\r\n?|\n/).map(paragraph) })),
  }));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const table = rows.length * width <= limits.tableCells ? squareTable({ type: 'table', content }) : null;
  return table && schema.nodeFromJSON(table);
}

function squared(content: Fragment): Fragment {
  let isSame = true;
  const nodes = content.content.flatMap((node): readonly Node[] => {
    const next = squaredNode(node);
    if (next.length !== 1 || next[0] !== node) isSame = false;
    return next;
  });
  return isSame ? content : Fragment.from(nodes);
}

function squaredNode(node: Node): readonly Node[] {
  if (node.isTextblock || node.isLeaf) return [node];
  if (node.type.name !== 'table') {
    const content = squared(node.content);
    return [content === node.content ? node : node.copy(content)];
  }
  const json: RichTextNode = node.toJSON();
  const table = squareTable(json);
  if (table === json) return [node];
  return table ? [node.type.schema.nodeFromJSON(table)] : lines(json, node.type.schema);
}

function lines(table: RichTextNode, schema: Schema): readonly Node[] {
  return (table.content ?? []).flatMap((row) => {
    const text = (row.content ?? []).map((cell) => documentText(cell).replaceAll('\n', ' ')).join('\t');
    return text === '' ? [] : [schema.node('paragraph', null, schema.text(text))];
  });
}
