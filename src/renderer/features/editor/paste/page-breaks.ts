import { html as names, defaultTreeAdapter as tree } from 'parse5';
import { attribute, elementsIn, type HtmlElement, type HtmlNode, isElement } from '../embeds/html-tree.ts';

const BREAK = /(?:^|[;\s])(?:page-break|break)-(?:before|after)\s*:\s*(?:always|page)\b/i;

/**
 * Marks the empty elements by which Word and Google Docs say that a page ends as page breaks of our own. Those within
 * the cells of a table are none: they would part the table.
 */
export function makePageBreaks(root: HtmlNode): void {
  for (const element of elementsIn(root)) {
    if (!/^(br|hr|div)$/.test(element.tagName) || !BREAK.test(attribute(element, 'style'))) continue;
    if (element.childNodes.length > 0 || !element.parentNode || isInCell(element)) continue;
    const attrs = [{ name: 'data-page-break', value: '' }];
    tree.insertBefore(element.parentNode, tree.createElement('div', names.NS.HTML, attrs), element);
    tree.detachNode(element);
  }
}

function isInCell(element: HtmlElement): boolean {
  let holder: HtmlNode | null = element.parentNode;
  while (holder && isElement(holder)) {
    if (/^(td|th)$/.test(holder.tagName)) return true;
    holder = holder.parentNode;
  }
  return false;
}
