import { Node } from '@tiptap/core';
import type { NodeViewConstructor } from '@tiptap/pm/view';

type Attributes = Readonly<Record<string, unknown>>;

/** Who draws a reference, and what it is called. */
export interface ReferenceOptions {
  readonly view: NodeViewConstructor | null;
  /** What the reference is called now, by its attributes; null for what the node itself says. */
  readonly says: ((attributes: Attributes) => string) | null;
}

interface Reference {
  readonly name: string;
  /** Its attributes, each with what it is where nothing is said. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The `data-` attribute that bears the id of what it names, and which attribute of the node that is. */
  readonly data: string;
  readonly id: string;
  /** Its attributes as another program's link gives them; null where the id is none. */
  readonly read: (id: string, words: string) => Record<string, string> | null;
  readonly says: (attributes: Attributes) => string;
}

/** A node that names something else, in a line like a letter. To other programs it is the words it shows. */
export function referenceNode({ name, attributes, data, id, read, says }: Reference) {
  return Node.create<ReferenceOptions>({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    draggable: true,
    addOptions: () => ({ view: null, says: null }),
    addAttributes: () =>
      Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { default: value }])),
    parseHTML: () => [
      {
        tag: `a[${data}]`,
        getAttrs: (element) => read(element.getAttribute(data) ?? '', (element.textContent ?? '').trim()) ?? false,
      },
    ],
    renderHTML({ node }) {
      return ['a', { [data]: node.attrs[id] }, (this.options.says ?? says)(node.attrs)];
    },
    renderText({ node }) {
      return (this.options.says ?? says)(node.attrs);
    },
    addNodeView() {
      const { view } = this.options;
      return view
        ? ({ node, view: editorView, getPos, decorations, innerDecorations }) =>
            view(node, editorView, getPos, decorations, innerDecorations)
        : null;
    },
  });
}
