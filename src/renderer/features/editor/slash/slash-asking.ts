import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { type Asked, type Asking, followAsking } from '../choices/asking.ts';

/** Whether the menu of blocks is asked for in the text, from its slash on. */
export interface SlashAsking extends Asking {
  readonly plugin: Plugin;
}

/** More than the longest name one would type. */
const LONGEST = 30;

const key = new PluginKey<Asked | null>('slashAsking');

/** Leaves the slash and what stands after it as plain text. */
export function leaveSlash(state: EditorState): Transaction {
  return state.tr.setMeta(key, { from: null });
}

/**
 * Follows a slash typed at the start of a line or after a space. Only a typed one asks: a caret that comes to stand behind
 * one later does not, and none does in code.
 */
export function createSlashAsking(): SlashAsking {
  const { view, props, ...asking } = followAsking((state) => key.getState(state) ?? null);
  return {
    ...asking,
    plugin: new Plugin<Asked | null>({
      key,
      state: { init: () => null, apply: (transaction, before, _old, state) => following(transaction, before, state) },
      view,
      props: {
        ...props,
        handleTextInput(view, from, to, text) {
          if (text !== '/' || from !== to || !mayAsk(view.state)) return false;
          view.dispatch(view.state.tr.insertText('/', from).setMeta(key, { from }).scrollIntoView());
          return true;
        },
      },
    }),
  };
}

/** What is asked for after a transaction; null once the caret has left what was typed, or it is no name any more. */
function following(transaction: Transaction, before: Asked | null, state: EditorState): Asked | null {
  const now: { readonly from: number | null } | undefined = transaction.getMeta(key);
  const from = now ? now.from : before === null ? null : transaction.mapping.map(before.from);
  if (from === null) return null;
  const { selection } = state;
  const { $from } = selection;
  if (!(selection instanceof TextSelection) || !selection.empty || $from.pos <= from || $from.start() > from)
    return null;
  const text = state.doc.textBetween(from, $from.pos, undefined, '\ufffc');
  if (!/^\/(?! )[^\ufffc]*$/.test(text) || / {2}/.test(text) || text.length > LONGEST) return null;
  const typed = text.slice(1);
  return before?.from === from && before.to === $from.pos && before.typed === typed
    ? before
    : { from, to: $from.pos, typed };
}

function mayAsk({ selection }: EditorState): boolean {
  const { $from, empty } = selection;
  if (!empty || !(selection instanceof TextSelection) || $from.parent.type.spec.code) return false;
  if ($from.marks().some((mark) => mark.type.name === 'code')) return false;
  return /(^|\s)$/.test($from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc'));
}
