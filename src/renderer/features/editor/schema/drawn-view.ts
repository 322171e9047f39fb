import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';

interface Drawing {
  readonly dom: HTMLElement;
  /** Where its text goes; none for a node without text. */
  readonly contentDOM?: HTMLElement;
  /** Shows what the node says, now and whenever it changed. */
  readonly show: (node: Node) => void;
  readonly stopEvent?: (event: Event) => boolean;
  readonly destroy?: () => void;
}

/** A node as an element of our own: drawn anew as long as it is of its type; around its text the drawing is ours alone. */
export function drawnView(first: Node, { show, ...drawing }: Drawing): NodeView {
  const { contentDOM } = drawing;
  show(first);
  return {
    ...drawing,
    update(node) {
      if (node.type !== first.type) return false;
      show(node);
      return true;
    },
    ...(contentDOM
      ? { ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target) }
      : {}),
  };
}
