import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { figureOf } from './figure-of.ts';

/** Opens the picture of a figure by Enter, where it is selected, and by a double click. */
export function figureOpening(open: (evidence: string) => boolean): Plugin {
  return new Plugin({
    props: {
      handleKeyDown({ state: { selection } }, event) {
        if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
        if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'figure') return false;
        return open(figureOf(selection.node).evidence);
      },
      handleDoubleClickOn(_view, _position, node) {
        return node.type.name === 'figure' && open(figureOf(node).evidence);
      },
    },
  });
}
