import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';

/** Puts the caret into the line after a block, and makes the line when there is none. */
export function writeAfter(state: EditorState, position: number): Transaction {
  const after = position + (state.doc.nodeAt(position)?.nodeSize ?? 0);
  const next = state.doc.resolve(after).nodeAfter;
  const { paragraph } = state.schema.nodes;
  const transaction = next?.isTextblock || !paragraph ? state.tr : state.tr.insert(after, paragraph.create());
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(after + 1))).scrollIntoView();
}
