import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { sectionOf } from './section-of.ts';

/** Adds a section without a title behind the one the caret is in, and answers the position it stands at. */
export function addSection(state: EditorState): { readonly transaction: Transaction; readonly position: number } {
  const { $from } = state.selection;
  const position = $from.depth > 0 ? $from.after(1) : state.doc.content.size;
  const section = state.schema.nodes.section?.createAndFill({ kind: 'extra', title: '' });
  return { transaction: section ? state.tr.insert(position, section) : state.tr, position };
}

/** Gives an added section its title; nothing at any other place. */
export function renameSection(state: EditorState, position: number, title: string): Transaction {
  return isAdded(state, position) ? state.tr.setNodeAttribute(position, 'title', title) : state.tr;
}

/** Takes an added section away with its text; nothing for one of the six. */
export function removeSection(state: EditorState, position: number): Transaction {
  const section = state.doc.nodeAt(position);
  if (!section || !isAdded(state, position)) return state.tr;
  const transaction = state.tr.delete(position, position + section.nodeSize);
  const near = transaction.doc.resolve(Math.min(position, transaction.doc.content.size));
  return transaction.setSelection(TextSelection.near(near, -1));
}

function isAdded(state: EditorState, position: number): boolean {
  const section = state.doc.nodeAt(position);
  return section?.type.name === 'section' && sectionOf(section).kind === 'extra';
}
