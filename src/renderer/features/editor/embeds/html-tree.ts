import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** An attribute's value as the parser read it, entities resolved; empty when it is not there. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** The words of a class attribute. */
export function classesOf(element: HtmlElement): readonly string[] {
  return attribute(element, 'class')
    .split(/\s+/)
    .filter((name) => name !== '');
}

/** An element and all elements in it, in the order of the source. Without recursion: pasted HTML may be deep. */
export function elementsIn(root: HtmlNode): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const visits: HtmlNode[] = [root];
  for (let node = visits.pop(); node; node = visits.pop()) {
    if (isElement(node)) found.push(node);
    if ('childNodes' in node) visits.push(...node.childNodes.toReversed());
  }
  return found;
}

/** The elements of a tag inside another. */
export function byTag(root: HtmlNode, tag: string): readonly HtmlElement[] {
  return elementsIn(root).filter((element) => element.tagName === tag);
}

/** The words of a part of HTML as a reader sees them: spaces run together, a line for each break. */
export function wordsOf(root: HtmlNode, leaveOut?: (element: HtmlElement) => boolean): string {
  const parts: string[] = [];
  const visits: HtmlNode[] = [root];
  for (let node = visits.pop(); node; node = visits.pop()) {
    if ('value' in node) parts.push(node.value.replace(/[\t\n\r ]+/g, ' '));
    if (isElement(node) && (/^(script|style|template|svg)$/.test(node.tagName) || leaveOut?.(node))) continue;
    if (isElement(node) && node.tagName === 'br') parts.push('\n');
    if ('childNodes' in node) visits.push(...node.childNodes.toReversed());
  }
  return parts
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
