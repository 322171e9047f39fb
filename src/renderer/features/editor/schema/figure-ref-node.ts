import { Node } from '@tiptap/core';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import { figureRefOf, figureRefText } from '../../../../shared/core/rich-text/references.ts';

interface FigureRefOptions {
  readonly view: NodeViewConstructor | null;
  /** The number of a figure now; null where it has none. */
  readonly numberOf: (evidence: string) => number | null;
}

/** A reference to a figure of the same case, called by the number it has now: "Fig. 2". */
export const FigureRefNode = Node.create<FigureRefOptions>({
  name: 'figureRef',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: true,
  addOptions: () => ({ view: null, numberOf: () => null }),
  addAttributes: () => ({ evidence: { default: '' } }),
  parseHTML: () => [
    { tag: 'a[data-figure]', getAttrs: (element) => ({ evidence: element.getAttribute('data-figure') ?? '' }) },
  ],
  renderHTML({ node }) {
    const evidence = figureRefOf(node.attrs);
    return ['a', { 'data-figure': evidence }, figureRefText(this.options.numberOf(evidence))];
  },
  renderText({ node }) {
    return figureRefText(this.options.numberOf(figureRefOf(node.attrs)));
  },
  addNodeView() {
    const { view } = this.options;
    return view
      ? ({ node, view: editorView, getPos, decorations, innerDecorations }) =>
          view(node, editorView, getPos, decorations, innerDecorations)
      : null;
  },
});
