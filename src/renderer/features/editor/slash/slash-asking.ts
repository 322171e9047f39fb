import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** A slash that asks for a block, to the caret, and what was typed after it. */
export interface SlashAsked {
  readonly from: number;
  readonly to: number;
  readonly typed: string;
}

/** Whether the menu of blocks is asked for in the text, and the keys that choose from it. */
export interface SlashAsking {
  /** Null while it is not; the same object while it is the same. */
  current(): SlashAsked | null;
  subscribe(listener: () => void): () => void;
  /** Hands the keys, while the menu is asked for, to whoever shows it; it answers which it took. */
  takeKeys(handler: (event: KeyboardEvent) => boolean): () => void;
  readonly plugin: Plugin;
}

/** More than the longest name one would type. */
const LONGEST = 30;

const key = new PluginKey<SlashAsked | null>('slashAsking');

/** Leaves the slash and what stands after it as plain text. */
export function leaveSlash(state: EditorState): Transaction {
  return state.tr.setMeta(key, { from: null });
}

/**
 * Follows a slash typed at the start of a line or after a space. Only a typed one asks: a caret that comes to stand behind
 * one later does not, and none does in code.
 */
export function createSlashAsking(): SlashAsking {
  const listeners = new Set<() => void>();
  const handlers = new Set<(event: KeyboardEvent) => boolean>();
  let asked: SlashAsked | null = null;
  const look = (view: EditorView) => {
    const next = view.editable && view.hasFocus() ? (key.getState(view.state) ?? null) : null;
    if (next === asked) return;
    asked = next;
    for (const listener of listeners) listener();
  };
  const later = (view: EditorView) => {
    look(view);
    return false;
  };
  return {
    current: () => asked,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeKeys(handler) {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    plugin: new Plugin<SlashAsked | null>({
      key,
      state: { init: () => null, apply: (transaction, before, _old, state) => following(transaction, before, state) },
      view: () => ({ update: look }),
      props: {
        handleTextInput(view, from, to, text) {
          if (text !== '/' || from !== to || !mayAsk(view.state)) return false;
          view.dispatch(view.state.tr.insertText('/', from).setMeta(key, { from }).scrollIntoView());
          return true;
        },
        handleKeyDown: (_view, event) =>
          asked !== null && !event.isComposing && [...handlers].some((handler) => handler(event)),
        handleDOMEvents: { focus: later, blur: later },
      },
    }),
  };
}

/** What is asked for after a transaction; null once the caret has left what was typed, or it is no name any more. */
function following(transaction: Transaction, before: SlashAsked | null, state: EditorState): SlashAsked | null {
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
