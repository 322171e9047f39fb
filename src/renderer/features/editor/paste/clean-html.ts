import { parse } from 'parse5';
import { limits } from '../../../../shared/core/limits.ts';
import type { HtmlElement, HtmlNode } from '../embeds/html-tree.ts';
import { allowedTags, otherBlocks, PICTURE, wordless } from './allowed-html.ts';
import { listBareItems } from './bare-items.ts';
import { makeCheckLists } from './check-lists.ts';
import { partNestedTables } from './nested-tables.ts';
import { makePageBreaks } from './page-breaks.ts';
import { keepRaisedDigits } from './raised-digits.ts';
import { type Look, looksIn } from './style-look.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { makeWordLists } from './word-lists.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const lookTags = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', highlight: 'mark' } as const;

/**
 * Reads HTML of unknown origin as data and builds anew what `allowedTags` names; everything else is not copied. The
 * page itself never parses it, so nothing in it can run, load or even be reported. What `instead` answers for an element
 * stands in its place, with all that is in it.
 */
export function cleanHtml(html: string, instead: (element: HtmlElement) => Node | null): DocumentFragment {
  const root = document.createDocumentFragment();
  const tree = parse(html, { sourceCodeLocationInfo: true });
  makeWordLists(tree);
  listBareItems(tree);
  makeCheckLists(tree);
  partNestedTables(tree);
  makePageBreaks(tree);
  keepRaisedDigits(tree);
  const visits: { node: HtmlNode; into: Node; depth: number }[] = [{ node: tree, into: root, depth: 0 }];
  for (let visit = visits.pop(); visit; visit = visits.pop()) {
    const { node, into, depth } = visit;
    if ('value' in node) into.appendChild(document.createTextNode(node.value));
    const other = 'tagName' in node ? instead(node) : null;
    if (other) into.appendChild(other);
    if (other || !('childNodes' in node) || ('tagName' in node && wordless.has(node.tagName))) continue;
    const built = 'tagName' in node && depth < limits.documentDepth ? buildElement(node, into) : null;
    for (const child of node.childNodes.toReversed())
      visits.push({ node: child, into: built ?? into, depth: built ? depth + 1 : depth });
  }
  tidyBlocks(root);
  return root;
}

/** The allowed element with its allowed attributes, and within it the look its style gives; null to leave it out. */
function buildElement(from: HtmlElement, into: Node): Node | null {
  const tag = otherBlocks.has(from.tagName) ? 'div' : from.tagName;
  const rules = Object.hasOwn(allowedTags, tag) ? allowedTags[tag] : undefined;
  if (!rules || from.namespaceURI !== HTML) return null;
  const looks = looksIn(from.attrs.find(({ name }) => name === 'style')?.value ?? '');
  // Google wraps a whole document in a bold tag whose style says that it is not.
  const isPlainBold = looks.includes('normal') && /^(b|strong)$/.test(from.tagName);
  let innermost: Node = document.createElement(isPlainBold ? 'span' : tag === 'img' ? PICTURE : tag);
  into.appendChild(innermost);
  for (const { name, value } of from.attrs)
    if (innermost instanceof Element && Object.hasOwn(rules, name) && rules[name]?.(value))
      innermost.setAttribute(name, value);
  // Blocks of text take marks inside; a list or a table passes none on.
  if (!/^(span|a|u|s|i|em|b|strong|mark|p|li|td|th|h\d)$/.test(from.tagName)) return innermost;
  // A heading is bold and a link underlined by what they are.
  // The ground of a cell or a paragraph is its source's layout; that of words within is a mark on them.
  const isInline = /^(span|a|u|s|i|em|b|strong)$/.test(from.tagName);
  const ownLooks = [...(innermost instanceof Element ? looksByNature(innermost) : []), 'normal'];
  for (const look of looks)
    if (look !== 'normal' && !ownLooks.includes(look) && (look !== 'highlight' || isInline))
      innermost = innermost.appendChild(document.createElement(lookTags[look]));
  return innermost;
}

function looksByNature(element: Element): readonly Look[] {
  return [
    ...(element.closest('h1, h2, h3, h4, h5, h6') ? (['bold'] as const) : []),
    ...(element.closest('a') ? (['underline'] as const) : []),
  ];
}
