import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { limits } from '../../../../shared/core/limits.ts';
import { allowedTags, PICTURE, wordless } from './allowed-html.ts';
import { looksIn } from './style-look.ts';

type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;

const HTML = 'http://www.w3.org/1999/xhtml';
const lookTags = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;

/**
 * Reads HTML of unknown origin as data and builds anew what `allowedTags` names; everything else is not copied. The
 * page itself never parses it, so nothing in it can run, load or even be reported. What `instead` answers for an element
 * stands in its place, with all that is in it.
 */
export function cleanHtml(html: string, instead: (element: HtmlElement) => Node | null): DocumentFragment {
  const root = document.createDocumentFragment();
  const tree = parse(html, { sourceCodeLocationInfo: true });
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
  for (const end of root.querySelectorAll('br')) if (isBlockEnd(end)) end.remove();
  return root;
}

/** The allowed element with its allowed attributes, and within it the look its style gives; null to leave it out. */
function buildElement(from: HtmlElement, into: Node): Node | null {
  const rules = Object.hasOwn(allowedTags, from.tagName) ? allowedTags[from.tagName] : undefined;
  if (!rules || from.namespaceURI !== HTML) return null;
  const looks = looksIn(from.attrs.find(({ name }) => name === 'style')?.value ?? '');
  // Google wraps a whole document in a bold tag whose style says that it is not.
  const isPlainBold = looks.includes('normal') && /^(b|strong)$/.test(from.tagName);
  let innermost: Node = document.createElement(isPlainBold ? 'span' : from.tagName === 'img' ? PICTURE : from.tagName);
  into.appendChild(innermost);
  for (const { name, value } of from.attrs)
    if (innermost instanceof Element && Object.hasOwn(rules, name) && rules[name]?.(value))
      innermost.setAttribute(name, value);
  // Blocks of text take marks inside; a list or a table passes none on.
  if (!/^(span|a|u|s|i|em|b|strong|p|li|td|th|h\d)$/.test(from.tagName)) return innermost;
  for (const look of looks)
    if (look !== 'normal') innermost = innermost.appendChild(document.createElement(lookTags[look]));
  return innermost;
}

/** Browsers end a copied block with a line break that is none. */
function isBlockEnd(end: Element): boolean {
  return !end.nextSibling && !end.parentElement?.closest('a, b, code, del, em, i, s, span, strike, strong, u');
}
