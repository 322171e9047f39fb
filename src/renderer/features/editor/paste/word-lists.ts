import { type DefaultTreeAdapterTypes, html as names, defaultTreeAdapter as tree } from 'parse5';
import { attribute, elementsIn, type HtmlElement, type HtmlNode, isElement, wordsOf } from '../embeds/html-tree.ts';

type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

interface ListLine {
  readonly element: HtmlElement;
  readonly level: number;
  readonly isNumbered: boolean;
  /** The number its marker shows; 1 where it shows none. */
  readonly number: number;
}

const DEEPEST = 9;

/** Word writes a list as paragraphs that say in their style which list and level they are of: makes lists of them. */
export function makeWordLists(root: HtmlNode): void {
  const parents: HtmlParent[] = [];
  const visits: HtmlNode[] = [root];
  for (let node = visits.pop(); node; node = visits.pop()) {
    if (!('childNodes' in node)) continue;
    if (node.childNodes.some((child) => listLevel(child) !== null)) parents.push(node);
    visits.push(...node.childNodes);
  }
  for (const parent of parents) listsOf(parent);
}

function listsOf(parent: HtmlParent): void {
  let open: { list: HtmlElement; level: number }[] = [];
  for (const child of [...parent.childNodes]) {
    const level = listLevel(child);
    if (level === null || !isElement(child)) {
      // White space and comments between two lines do not end a list.
      if (isElement(child) || ('value' in child && child.value.trim() !== '')) open = [];
      continue;
    }
    const line = readLine(child, level);
    while ((open.at(-1)?.level ?? 0) > line.level) open.pop();
    const current = open.at(-1);
    if (current && current.level === line.level && current.list.tagName !== tagOf(line)) open.pop();
    if (open.at(-1)?.level !== line.level) {
      const list = tree.createElement(tagOf(line), names.NS.HTML, startOf(line));
      const outer = open.at(-1)?.list.childNodes.at(-1);
      if (outer && isElement(outer)) tree.appendChild(outer, list);
      else tree.insertBefore(parent, list, child);
      open.push({ list, level: line.level });
    }
    const list = open.at(-1)?.list;
    if (list) moveInto(list, child);
  }
}

function moveInto(list: HtmlElement, line: HtmlElement): void {
  const item = tree.createElement('li', names.NS.HTML, []);
  tree.detachNode(line);
  tree.appendChild(item, line);
  tree.appendChild(list, item);
}

/** The level of a paragraph of a Word list, from 1; null for everything else. */
function listLevel(node: HtmlNode): number | null {
  if (!isElement(node) || !/^(p|div|h[1-6])$/.test(node.tagName)) return null;
  const level = /mso-list:\s*l\d+\s+level(\d+)/i.exec(attribute(node, 'style'))?.[1];
  return level ? Math.min(Number(level), DEEPEST) : null;
}

/** Takes the marker, which Word writes as text, out of a line and reads it. */
function readLine(element: HtmlElement, level: number): ListLine {
  const marker = elementsIn(element).find((one) => /mso-list:\s*ignore/i.test(attribute(one, 'style')));
  const text = marker ? wordsOf(marker) : '';
  if (marker) tree.detachNode(marker);
  const numbered = /^\(?(\d+|[a-z]{1,4})[.)]/i.exec(text)?.[1];
  return { element, level, isNumbered: numbered !== undefined, number: Number(numbered) || 1 };
}

function tagOf({ isNumbered }: ListLine): 'ol' | 'ul' {
  return isNumbered ? 'ol' : 'ul';
}

function startOf({ isNumbered, number }: ListLine): { name: string; value: string }[] {
  return isNumbered && number > 1 ? [{ name: 'start', value: String(number) }] : [];
}
