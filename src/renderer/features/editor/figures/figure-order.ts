import type { Node } from '@tiptap/pm/model';
import { figureOf } from './figure-of.ts';

/**
 * Evidence ids of a document's figures in reading order, each once. Remembers per node, so that after a key only the
 * changed paragraph is looked at, and answers the same list as long as it is the same.
 */
export function createFigureOrder(): (document: Node) => readonly string[] {
  const known = new WeakMap<Node, readonly string[]>();
  let last: readonly string[] = [];
  let lastDocument: Node | null = null;
  const inside = (node: Node): readonly string[] => {
    const before = known.get(node);
    if (before) return before;
    const found: string[] = [];
    if (node.type.name === 'figure') found.push(figureOf(node).evidence);
    else if (!node.isTextblock) for (const child of node.children) found.push(...inside(child));
    known.set(node, found);
    return found;
  };
  return (document) => {
    if (document === lastDocument) return last;
    lastDocument = document;
    const order = [...new Set(inside(document))];
    if (order.length !== last.length || order.some((id, index) => id !== last[index])) last = order;
    return last;
  };
}
