import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { deleteAcrossSections, isAcrossSections } from './delete-across.ts';
import { hasAllSections, orderedSections } from './section-order.ts';

/**
 * Keeps the six sections. What is typed, cut or deleted over several of them is taken out of each by itself; whatever
 * else would remove or move one is repaired in the same step, for undo too.
 */
export function sectionGuard(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, state) =>
      transactions.some(({ docChanged }) => docChanged) && !hasAllSections(state.doc) ? repair(state) : null,
    props: {
      handleKeyDown: (view, event) =>
        (event.key === 'Backspace' || event.key === 'Delete' || event.key === 'Enter') && deleteAcross(view),
      handleTextInput(view, _from, _to, text) {
        if (!isAcrossSections(view.state)) return false;
        const transaction = deleteAcrossSections(view.state);
        view.dispatch(transaction.insertText(text).scrollIntoView());
        return true;
      },
      handleDOMEvents: { cut: cutAcross },
    },
  });
}

function repair(state: EditorState): Transaction {
  const transaction = state.tr.replaceWith(0, state.doc.content.size, orderedSections(state.doc, state.schema));
  const caret = Math.min(state.selection.from, transaction.doc.content.size);
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(caret)));
}

function deleteAcross(view: EditorView): boolean {
  if (!isAcrossSections(view.state)) return false;
  view.dispatch(deleteAcrossSections(view.state).scrollIntoView());
  return true;
}

function cutAcross(view: EditorView, event: ClipboardEvent): boolean {
  if (!event.clipboardData || !view.editable || !isAcrossSections(view.state)) return false;
  const { dom, text } = view.serializeForClipboard(view.state.selection.content());
  event.clipboardData.setData('text/html', dom.innerHTML);
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
  return deleteAcross(view);
}
