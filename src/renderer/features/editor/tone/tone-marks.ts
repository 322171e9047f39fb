import type { Node as ProseNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { binaryWords } from '../../../../shared/core/outcome/binary-words.ts';
import type { CaseEditor } from '../case-editor.ts';

const key = new PluginKey('tone');

/** Marks words such as "failed" or "success" in the text, with what the outcome is beside each; the text stays as it is. */
export function showTone({ editor }: CaseEditor, outcome: string): () => void {
  editor.registerPlugin(toneMarks(outcome));
  return () => {
    if (!editor.isDestroyed) editor.unregisterPlugin(key);
  };
}

/** How many such words the text holds. */
export function countTone({ editor }: CaseEditor): number {
  return placesIn(editor.state.doc).length;
}

function toneMarks(outcome: string): Plugin {
  const marked = (doc: ProseNode) =>
    DecorationSet.create(
      doc,
      placesIn(doc).map(([from, to]) => Decoration.inline(from, to, { class: 'binary-word', 'data-outcome': outcome })),
    );
  return new Plugin({
    key,
    state: {
      init: (_, { doc }) => marked(doc),
      apply: (transaction, before) => (transaction.docChanged ? marked(transaction.doc) : before),
    },
    props: {
      decorations(state) {
        return this.getState(state);
      },
    },
  });
}

function placesIn(doc: ProseNode): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  doc.descendants((node, position) => {
    if (!node.isText) return;
    for (const { from, to } of binaryWords(node.text ?? '')) places.push([position + from, position + to]);
  });
  return places;
}
