import { elementsIn, type HtmlElement, type HtmlNode } from '../embeds/html-tree.ts';

const PART = /^(table|thead|tbody|tfoot|tr|td|th|caption)$/;

/**
 * Takes tables within the cells of another apart: a cell holds no table. What their cells hold stays, in its order, in
 * the cell around them. Mail and many pages are laid out so.
 */
export function partNestedTables(root: HtmlNode): void {
  const inCell = new Set<HtmlNode>();
  const nested: HtmlElement[] = [];
  for (const element of elementsIn(root)) {
    const { parentNode, tagName } = element;
    const isInside = parentNode !== null && (inCell.has(parentNode) || isCell(parentNode));
    if (!isInside) continue;
    inCell.add(element);
    if (PART.test(tagName)) nested.push(element);
  }
  for (const element of nested) {
    element.tagName = 'div';
    element.nodeName = 'div';
    element.attrs = [];
  }
}

function isCell(node: HtmlNode): boolean {
  return 'tagName' in node && (node.tagName === 'td' || node.tagName === 'th');
}
