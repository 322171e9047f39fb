import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';

/** Whether a selection begins in one section and ends in another. */
export function isAcrossSections({ selection }: EditorState): boolean {
  const { $from, $to } = selection;
  return !selection.empty && ($from.depth === 0 || $to.depth === 0 || $from.index(0) !== $to.index(0));
}

/**
 * Deletes what is selected in each section by itself, so that no section disappears and none takes over the text of
 * another. The caret goes where the selection began.
 */
export function deleteAcrossSections(state: EditorState): Transaction {
  const { from, to } = state.selection;
  const transaction = state.tr;
  const parts: { from: number; to: number }[] = [];
  state.doc.forEach((section, offset) => {
    const part = { from: Math.max(from, offset + 1), to: Math.min(to, offset + 1 + section.content.size) };
    if (part.from < part.to) parts.push(part);
  });
  for (const part of parts.reverse()) transaction.deleteRange(part.from, part.to);
  const start = transaction.doc.resolve(transaction.mapping.map(from, -1));
  return transaction.setSelection(TextSelection.near(start));
}
