import { closeHistory } from '@tiptap/pm/history';
import type { Slice } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';

/**
 * Puts pasted content in the place of the selection, as an undo step of its own. A table takes the place of the empty
 * line it is pasted on, and a section keeps a line to write on after it. The caret stays in its section.
 */
export function placeSlice(state: EditorState, slice: Slice): Transaction {
  const transaction = closeHistory(state.tr).replaceSelection(slice);
  takeEmptyLine(transaction, state, slice);
  return keepInSection(transaction, state);
}

function takeEmptyLine(transaction: Transaction, { selection, schema }: EditorState, slice: Slice): void {
  const { $from, empty } = selection;
  const isEmptyLine = empty && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
  if (!isEmptyLine || slice.content.firstChild?.type.name !== 'table') return;
  const line = $from.before();
  const { nodeAfter, nodeBefore } = transaction.doc.resolve(line + 2);
  if (nodeBefore?.content.size !== 0 || nodeAfter?.type.name !== 'table') return;
  const end = line + 2 + nodeAfter.nodeSize;
  const { paragraph } = schema.nodes;
  if (transaction.doc.resolve(end).nodeAfter === null && paragraph) transaction.insert(end, paragraph.create());
  transaction.delete(line, line + 2);
}

// After content that ends in no text the editor looks for the next place to write, which may be the next section.
function keepInSection(transaction: Transaction, { selection, doc, schema }: EditorState): Transaction {
  const index = selection.$from.index(0);
  if (transaction.doc.childCount !== doc.childCount || transaction.selection.$from.index(0) === index)
    return transaction;
  const end = endOf(transaction, index);
  const { paragraph } = schema.nodes;
  const last = transaction.doc.child(index).lastChild;
  if (last?.type !== paragraph && paragraph) transaction.insert(end, paragraph.create());
  const place = last?.type !== paragraph ? end + 1 : end - 1;
  return transaction.setSelection(TextSelection.create(transaction.doc, place));
}

/** The position at the end of a section, inside it. */
function endOf({ doc }: Transaction, index: number): number {
  let position = 0;
  for (let i = 0; i <= index; i += 1) position += doc.child(i).nodeSize;
  return position - 1;
}
