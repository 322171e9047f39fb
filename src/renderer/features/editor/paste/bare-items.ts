import { type DefaultTreeAdapterTypes, html as names, defaultTreeAdapter as tree } from 'parse5';
import { elementsIn, type HtmlElement, type HtmlNode, isElement } from '../embeds/html-tree.ts';

/** Puts list items that were copied without their list into one: items side by side into the same. */
export function listBareItems(root: HtmlNode): void {
  for (const item of elementsIn(root)) {
    const { parentNode } = item;
    if (item.tagName !== 'li' || !parentNode || isList(parentNode)) continue;
    const run = itemsFrom(item, parentNode.childNodes);
    const list = tree.createElement('ul', names.NS.HTML, []);
    tree.insertBefore(parentNode, list, item);
    for (const node of run) {
      tree.detachNode(node);
      tree.appendChild(list, node);
    }
  }
}

function isList(node: HtmlNode): boolean {
  return isElement(node) && /^(ul|ol)$/.test(node.tagName);
}

/** An item and those that follow it, with nothing but white space between. */
function itemsFrom(item: HtmlElement, beside: readonly DefaultTreeAdapterTypes.ChildNode[]) {
  const start = beside.indexOf(item);
  let end = start + 1;
  for (let index = end; index < beside.length; index += 1) {
    const node = beside[index];
    if (node && isElement(node) && node.tagName === 'li') end = index + 1;
    else if (!node || !('value' in node) || node.value.trim() !== '') break;
  }
  return beside.slice(start, end);
}
