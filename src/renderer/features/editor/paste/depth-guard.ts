import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { limits } from '../../../../shared/core/limits.ts';

/** Measures how deep nodes are nested, the node itself included. Remembers per node: after a key little is new. */
export function createDepthGauge(): (node: Node) => number {
  const known = new WeakMap<Node, number>();
  const depthOf = (node: Node): number => {
    const before = known.get(node);
    if (before !== undefined) return before;
    let deepest = 0;
    node.forEach((child) => {
      deepest = Math.max(deepest, depthOf(child));
    });
    known.set(node, deepest + 1);
    return deepest + 1;
  };
  return depthOf;
}

/** Refuses what would nest the document deeper than a case file may be: it could not be opened again. */
export function depthGuard(): Plugin {
  const depthOf = createDepthGauge();
  return new Plugin({
    filterTransaction: (transaction) => !transaction.docChanged || depthOf(transaction.doc) <= limits.documentDepth,
  });
}
