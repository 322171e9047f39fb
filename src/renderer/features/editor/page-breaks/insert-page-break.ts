import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';

/** Whether a page may break where the caret is: in a paragraph or heading of the section itself. */
export function mayBreakPage({ selection }: EditorState): boolean {
  return selection.$from.depth === 2 && selection.$from.sameParent(selection.$to);
}

/** Breaks the page at the caret, which stands in a line of the new page afterwards. Changes nothing where none may break. */
export function insertPageBreak(state: EditorState): Transaction {
  const { paragraph, pageBreak } = state.schema.nodes;
  const transaction = state.tr;
  if (!paragraph || !pageBreak || !mayBreakPage(state)) return transaction;
  if (!state.selection.empty) transaction.deleteSelection();
  const { $from } = transaction.selection;
  if ($from.parentOffset > 0) {
    const isAtEnd = $from.parentOffset === $from.parent.content.size;
    transaction.split($from.pos, 1, isAtEnd ? [{ type: paragraph }] : undefined);
  }
  const line = $from.parentOffset > 0 ? $from.pos + 1 : $from.before();
  transaction.insert(line, pageBreak.create());
  return transaction.setSelection(Selection.near(transaction.doc.resolve(line + 2))).scrollIntoView();
}
