import type { Editor } from '@tiptap/core';
import type { EditorState, Transaction } from '@tiptap/pm/state';

const ASKED = 'linkAsked';

/** Asks for the address of a link at the selection, of whoever shows the form for it. */
export function askForLink({ tr }: EditorState): Transaction {
  return tr.setMeta(ASKED, true);
}

/** Calls back each time the address of a link is asked for; answers how to stop. */
export function onLinkAsked(editor: Editor, listener: () => void): () => void {
  const look = ({ transaction }: { transaction: Transaction }) => {
    if (transaction.getMeta(ASKED) === true) listener();
  };
  editor.on('transaction', look);
  return () => {
    editor.off('transaction', look);
  };
}
