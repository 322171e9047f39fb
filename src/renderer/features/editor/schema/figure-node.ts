import { Node } from '@tiptap/core';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import { figureOf, figureWidth } from '../figures/figure-of.ts';

interface FigureOptions {
  readonly view: NodeViewConstructor | null;
}

/** A picture of the case's evidence in the text, by the item's id. Caption and alternative text live with the item. */
export const FigureNode = Node.create<FigureOptions>({
  name: 'figure',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: true,
  addOptions: () => ({ view: null }),
  addAttributes: () => ({ evidence: { default: '' }, width: { default: 100 } }),
  parseHTML: () => [
    {
      tag: 'figure[data-evidence]',
      getAttrs: (element) => ({
        evidence: element.getAttribute('data-evidence') ?? '',
        width: figureWidth(Number(element.getAttribute('data-width'))),
      }),
    },
  ],
  renderHTML({ node }) {
    const { evidence, width } = figureOf(node);
    return ['figure', { 'data-evidence': evidence, 'data-width': String(width) }];
  },
  addNodeView() {
    const { view } = this.options;
    return view
      ? ({ node, view: editorView, getPos, decorations, innerDecorations }) =>
          view(node, editorView, getPos, decorations, innerDecorations)
      : null;
  },
});
