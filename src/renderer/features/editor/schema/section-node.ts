import { Node } from '@tiptap/core';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import { sectionTitle } from '../../../../shared/core/case-study/sections.ts';
import { sectionOf } from '../sections/section-of.ts';

interface SectionOptions {
  readonly view: NodeViewConstructor | null;
}

/**
 * One section of a case. Its heading is no text of the document: for the six it is fixed, for an added one it is the
 * attribute `title`. Never parsed from HTML: pasted sections give their blocks.
 */
export const SectionNode = Node.create<SectionOptions>({
  name: 'section',
  content: '(block | pageBreak)+',
  isolating: true,
  defining: true,
  selectable: false,
  addOptions: () => ({ view: null }),
  addAttributes: () => ({ kind: { default: 'extra' }, title: { default: null } }),
  renderHTML({ node }) {
    const { kind, title } = sectionOf(node);
    return ['section', ['h2', sectionTitle(kind, title ?? undefined)], ['div', 0]];
  },
  addNodeView() {
    const { view } = this.options;
    return view
      ? ({ node, view: editorView, getPos, decorations, innerDecorations }) =>
          view(node, editorView, getPos, decorations, innerDecorations)
      : null;
  },
});
