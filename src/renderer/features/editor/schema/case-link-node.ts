import { Node } from '@tiptap/core';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import { displayTitle } from '../../../../shared/core/case-study/case-study.ts';
import { isUlid } from '../../../../shared/core/ids.ts';
import { limits } from '../../../../shared/core/limits.ts';
import { caseLinkOf } from '../../../../shared/core/rich-text/references.ts';

interface CaseLinkOptions {
  readonly view: NodeViewConstructor | null;
  /** The title of a case now; undefined where it is not known, and the node's own is taken. */
  readonly titleOf: (id: string) => string | undefined;
}

/** A link to another case of the notebook, in a line like a letter. To other programs it is the title. */
export const CaseLinkNode = Node.create<CaseLinkOptions>({
  name: 'caseLink',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: true,
  addOptions: () => ({ view: null, titleOf: () => undefined }),
  addAttributes: () => ({ case: { default: '' }, title: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[data-case]',
      getAttrs: (element) => {
        const id = element.getAttribute('data-case') ?? '';
        const title = (element.textContent ?? '').trim().slice(0, limits.nameLength);
        return isUlid(id) ? { case: id, title } : false;
      },
    },
  ],
  renderHTML({ node }) {
    const link = caseLinkOf(node.attrs);
    return ['a', { 'data-case': link.case }, displayTitle(this.options.titleOf(link.case) ?? link.title)];
  },
  renderText({ node }) {
    const link = caseLinkOf(node.attrs);
    return displayTitle(this.options.titleOf(link.case) ?? link.title);
  },
  addNodeView() {
    const { view } = this.options;
    return view
      ? ({ node, view: editorView, getPos, decorations, innerDecorations }) =>
          view(node, editorView, getPos, decorations, innerDecorations)
      : null;
  },
});
