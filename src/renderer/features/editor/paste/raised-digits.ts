import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, elementsIn, type HtmlElement, type HtmlNode } from '../embeds/html-tree.ts';

const forms = {
  up: ['0123456789+-−=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'],
  down: ['0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'],
} as const;

const MOST_NODES = 20;

/**
 * Writes raised and lowered numbers as the characters that are: text here is all on one line, and 10⁶ must not become
 * 106. Other raised words stay as they are.
 */
export function keepRaisedDigits(root: HtmlNode): void {
  for (const element of elementsIn(root)) {
    const way = wayOf(element);
    if (!way) continue;
    const texts = textsIn(element);
    const [from, to] = forms[way];
    const all = texts.map(({ value }) => value).join('');
    if (![...all].every((letter) => from.includes(letter))) continue;
    for (const text of texts) text.value = [...text.value].map((letter) => to[from.indexOf(letter)] ?? letter).join('');
  }
}

function wayOf(element: HtmlElement): 'up' | 'down' | null {
  const aligned = /(?:^|[;\s])vertical-align\s*:\s*(super|sub)\b/i.exec(attribute(element, 'style'))?.[1];
  if (element.tagName === 'sup' || aligned?.toLowerCase() === 'super') return 'up';
  return element.tagName === 'sub' || aligned?.toLowerCase() === 'sub' ? 'down' : null;
}

/** The texts within an element; none where it holds more than a number does. */
function textsIn(element: HtmlElement) {
  const texts: DefaultTreeAdapterTypes.TextNode[] = [];
  const visits: HtmlNode[] = [element];
  for (let seen = 0; visits.length > 0; seen += 1) {
    if (seen > MOST_NODES) return [];
    const node = visits.pop();
    if (node && 'value' in node) texts.push(node);
    if (node && 'childNodes' in node) visits.push(...node.childNodes.slice(0, MOST_NODES + 1).toReversed());
  }
  return texts;
}
