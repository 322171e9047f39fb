import type { Node } from '@tiptap/pm/model';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import type { NodeHosts } from '../node-hosts.ts';

/** Draws a figure as a host that React fills. Its fields keep their own keys; its picture is dragged and selected. */
export function figureView(hosts: NodeHosts): NodeViewConstructor {
  return (first, _view, getPos) => {
    const dom = document.createElement('div');
    dom.className = 'case-figure';
    dom.contentEditable = 'false';
    const key = hosts.nextKey();
    let shown = { key, element: dom as HTMLElement, node: first, selected: false, position: getPos };
    const show = (change: { node?: Node; selected?: boolean }) => {
      shown = { ...shown, ...change };
      hosts.put(shown);
    };
    show({});
    return {
      dom,
      update(node) {
        if (node.type !== first.type) return false;
        if (node !== shown.node) show({ node });
        return true;
      },
      selectNode: () => show({ selected: true }),
      deselectNode: () => show({ selected: false }),
      stopEvent: ({ target }) =>
        target instanceof Element && target.closest('button, input, textarea, select') !== null,
      ignoreMutation: () => true,
      destroy: () => hosts.remove(key),
    };
  };
}
