import { closeHistory } from '@tiptap/pm/history';
import type { Slice } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/**
 * Puts pasted content in the place of the selection, as an undo step of its own. A table takes the place of the empty
 * line it is pasted on, and a section keeps a line to write on after it.
 */
export function placeSlice(state: EditorState, slice: Slice): Transaction {
  const { $from, empty } = state.selection;
  const transaction = closeHistory(state.tr).replaceSelection(slice);
  const isEmptyLine = empty && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
  if (!isEmptyLine || slice.content.firstChild?.type.name !== 'table') return transaction;
  const line = $from.before();
  const { nodeAfter, nodeBefore } = transaction.doc.resolve(line + 2);
  if (nodeBefore?.content.size !== 0 || nodeAfter?.type.name !== 'table') return transaction;
  const end = line + 2 + nodeAfter.nodeSize;
  const { paragraph } = state.schema.nodes;
  if (transaction.doc.resolve(end).nodeAfter === null && paragraph) transaction.insert(end, paragraph.create());
  return transaction.delete(line, line + 2);
}
