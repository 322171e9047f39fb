import { type DefaultTreeAdapterTypes, html as names, type Token, defaultTreeAdapter as tree } from 'parse5';
import { attribute, elementsIn, type HtmlElement, type HtmlNode, isElement } from '../embeds/html-tree.ts';

type FirstThing = HtmlElement | DefaultTreeAdapterTypes.TextNode;

const MARKER = /^\s*\[([ xX])\]\s+/;

/**
 * Every source writes a list to be ticked off in its own way: as check boxes, as items with the role of one, as `[x]`
 * before the words. Marks them as our own check lists; a list of both kinds is parted into lists of one.
 */
export function makeCheckLists(root: HtmlNode): void {
  for (const list of elementsIn(root).filter(({ tagName }) => tagName === 'ul' || tagName === 'ol')) {
    const items = list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li');
    const states = new Map(items.map((item) => [item, stateOf(item)]));
    if (items.every((item) => states.get(item) === null)) continue;
    partList(list, states);
  }
}

/** Puts the items into lists of one kind each, in their order, where the list was. */
function partList(list: HtmlElement, states: ReadonlyMap<HtmlElement, boolean | null>): void {
  const parts: { readonly isChecks: boolean; readonly list: HtmlElement }[] = [];
  let numbered = 0;
  for (const child of [...list.childNodes]) {
    const state = isElement(child) ? states.get(child) : undefined;
    // White space and what is no item stays with the item before it.
    const isChecks: boolean = state === undefined ? (parts.at(-1)?.isChecks ?? false) : state !== null;
    if (parts.at(-1)?.isChecks !== isChecks) {
      const attrs: Token.Attribute[] = isChecks ? [{ name: 'data-type', value: 'taskList' }] : goingOn(list, numbered);
      const own = tree.createElement(isChecks ? 'ul' : list.tagName, names.NS.HTML, attrs);
      if (list.parentNode) tree.insertBefore(list.parentNode, own, list);
      parts.push({ isChecks, list: own });
    }
    if (state === null) numbered += 1;
    tree.detachNode(child);
    const part = parts.at(-1)?.list;
    if (part) tree.appendChild(part, child);
    if (typeof state === 'boolean' && isElement(child)) makeItem(child, state);
  }
  tree.detachNode(list);
}

/** The attributes of a part of a list: its numbers go on where the part before ended. */
function goingOn(list: HtmlElement, numbered: number): Token.Attribute[] {
  if (list.tagName !== 'ol' || numbered === 0) return [...list.attrs];
  const start = (Number(attribute(list, 'start')) || 1) + numbered;
  return [...list.attrs.filter(({ name }) => name !== 'start'), { name: 'start', value: String(start) }];
}

function makeItem(item: HtmlElement, checked: boolean): void {
  const first = firstThing(item);
  if (first && 'value' in first) first.value = first.value.replace(MARKER, '');
  else if (first) tree.detachNode(first);
  item.attrs = [
    { name: 'data-type', value: 'taskItem' },
    { name: 'data-checked', value: String(checked) },
  ];
}

/** Whether an item is ticked; null when it is none to be ticked. */
function stateOf(item: HtmlElement): boolean | null {
  if (attribute(item, 'data-type') === 'taskItem') return attribute(item, 'data-checked') === 'true';
  if (attribute(item, 'role') === 'checkbox') return attribute(item, 'aria-checked') === 'true';
  const first = firstThing(item);
  if (first === null) return null;
  if (isElement(first)) return first.attrs.some(({ name }) => name === 'checked');
  const mark = 'value' in first ? MARKER.exec(first.value)?.[1] : undefined;
  return mark === undefined ? null : mark !== ' ';
}

/** The first words of an item, or the check box that stands before them; null when it begins with something else. */
function firstThing(item: HtmlElement): FirstThing | null {
  const visits: HtmlNode[] = item.childNodes.toReversed();
  for (let node = visits.pop(); node; node = visits.pop()) {
    if ('value' in node && node.value.trim() !== '') return node;
    if (!isElement(node)) continue;
    if (node.tagName === 'input') return attribute(node, 'type').toLowerCase() === 'checkbox' ? node : null;
    if (!/^(p|div|span|label)$/.test(node.tagName)) return null;
    visits.push(...node.childNodes.toReversed());
  }
  return null;
}
