import type { Node } from '@tiptap/pm/model';
import { figureOf } from './figure-of.ts';

/** Where the first figure that shows an item stands in a document; null where none does. */
export function figureIn(document: Node, evidence: string): number | null {
  let place: number | null = null;
  document.descendants((node, position) => {
    if (place === null && node.type.name === 'figure' && figureOf(node).evidence === evidence) place = position;
    return place === null && !node.isTextblock;
  });
  return place;
}
