const BLOCKS =
  'p, div, h1, h2, h3, h4, h5, h6, hr, blockquote, pre, ul, ol, li, section, article, table, thead, tbody, tfoot, tr, td, th, figure';

/**
 * Takes out of cleaned HTML what only lays out its source: white space and line breaks between blocks, a break at the
 * end of a block, the last line feed of code.
 */
export function tidyBlocks(root: DocumentFragment): void {
  const { ownerDocument } = root;
  const texts: Text[] = [];
  const walker = ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) if (!/[^\t\n\r ]/.test(text.data) && isBesideBlock(text)) text.remove();
  for (const end of root.querySelectorAll('br')) if (isBesideBlock(end) || isBlockEnd(end)) end.remove();
  for (const code of root.querySelectorAll('pre')) {
    const last = texts.findLast((text) => code.contains(text));
    if (last) last.data = last.data.replace(/\n$/, '');
  }
}

function isBesideBlock(node: Element | Text): boolean {
  if (node.parentElement?.closest('pre')) return false;
  // Google wraps all blocks of a document in one inline tag.
  const isBlock = (element: Element | null) => element?.matches(BLOCKS) || element?.querySelector(BLOCKS);
  return Boolean(isBlock(sibling(node, 'previousSibling')) || isBlock(sibling(node, 'nextSibling')));
}

/** The next thing beside a node that is not white space; null when that is text. */
function sibling(node: Node, way: 'previousSibling' | 'nextSibling'): Element | null {
  let beside = node[way];
  while (beside instanceof Text && !/[^\t\n\r ]/.test(beside.data)) beside = beside[way];
  return beside instanceof Element ? beside : null;
}

/** Browsers end a copied block with a line break that is none. */
function isBlockEnd(end: Element): boolean {
  return !end.nextSibling && !end.parentElement?.closest('a, b, code, del, em, i, s, span, strike, strong, u');
}
