import type { Node } from '@tiptap/pm/model';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import type { NodeHosts } from '../node-hosts.ts';
import type { FarFigures } from './far-figures.ts';
import type { EvidenceHeights } from './figure-height.ts';

/**
 * Draws a figure as a host that React fills, at once or when someone comes near. Its fields keep their own keys; its
 * picture is dragged and selected.
 */
export function figureView(hosts: NodeHosts, far: FarFigures, heights: EvidenceHeights): NodeViewConstructor {
  return (first, _view, getPos) => {
    const dom = document.createElement('div');
    dom.className = 'case-figure';
    dom.contentEditable = 'false';
    const height = heights.figure(first);
    dom.style.containIntrinsicSize = `auto ${height}px`;
    const key = hosts.nextKey();
    let shown = { key, element: dom as HTMLElement, node: first, selected: false, height, position: getPos };
    let endWaiting: (() => void) | null = null;
    const show = (change: { node?: Node; selected?: boolean }) => {
      endWaiting?.();
      endWaiting = null;
      shown = { ...shown, ...change };
      hosts.put(shown);
    };
    if (far.mayWait()) endWaiting = far.wait({ element: dom, node: () => shown.node, draw: () => show({}) });
    else show({});
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
      destroy() {
        endWaiting?.();
        hosts.remove(key);
      },
    };
  };
}
