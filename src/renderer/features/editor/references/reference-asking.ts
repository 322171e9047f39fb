import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { askedBefore, OPENING } from './asked-before.ts';

/** A reference in the making: from its brackets to the caret, and what was typed between. */
export interface Asked {
  readonly from: number;
  readonly to: number;
  readonly typed: string;
}

/** Which reference is being asked for in the text, and the keys that choose it. */
export interface ReferenceAsking {
  /** Null while none is; the same object while it is the same. */
  current(): Asked | null;
  subscribe(listener: () => void): () => void;
  /** Hands the keys, while a reference is asked for, to whoever shows the choices; it answers which it took. */
  takeKeys(handler: (event: KeyboardEvent) => boolean): () => void;
  readonly plugin: Plugin;
}

/** Letters before the caret that are looked at: more than the longest name one would type. */
const LOOK_BACK = 100;

const key = new PluginKey<number | null>('referenceAsking');

/** Puts the opening brackets where the selection ends, which asks for a reference; nothing in code, which has none. */
export function askForReference({ tr, selection }: EditorState): Transaction {
  const { $to } = selection;
  if (!$to.parent.isTextblock || $to.parent.type.spec.code) return tr;
  tr.insertText(OPENING, $to.pos);
  return tr.setSelection(TextSelection.create(tr.doc, $to.pos + OPENING.length)).scrollIntoView();
}

/** Leaves the brackets and what stands after them as plain text. */
export function leaveAsText(state: EditorState, asked: Asked): Transaction {
  return state.tr.setMeta(key, asked.from);
}

/** Puts a reference in the place of what was typed, as an undo step of its own; it looks like the text around it. */
export function putReference(
  state: EditorState,
  asked: Asked,
  name: 'caseLink' | 'figureRef',
  attributes: Readonly<Record<string, string>>,
): Transaction {
  const marks = state.doc.resolve(asked.to).marks();
  const node = state.schema.nodes[name]?.create(attributes, null, marks);
  return node ? closeHistory(state.tr).replaceWith(asked.from, asked.to, node).scrollIntoView() : state.tr;
}

export function createReferenceAsking(): ReferenceAsking {
  const listeners = new Set<() => void>();
  const handlers = new Set<(event: KeyboardEvent) => boolean>();
  let asked: Asked | null = null;
  const look = (view: EditorView) => {
    const next = view.editable && view.hasFocus() ? askedIn(view.state) : null;
    if (next?.from === asked?.from && next?.to === asked?.to && next?.typed === asked?.typed) return;
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
    plugin: new Plugin<number | null>({
      key,
      state: {
        init: () => null,
        apply(transaction, left) {
          const now = transaction.getMeta(key);
          if (typeof now === 'number') return now;
          return left === null ? null : transaction.mapping.map(left);
        },
      },
      view: () => ({ update: look }),
      props: {
        handleKeyDown: (_view, event) =>
          asked !== null && !event.isComposing && [...handlers].some((handler) => handler(event)),
        handleDOMEvents: { focus: later, blur: later },
      },
    }),
  };
}

function askedIn(state: EditorState): Asked | null {
  const { selection } = state;
  const { $from } = selection;
  if (!(selection instanceof TextSelection) || !selection.empty || $from.parent.type.spec.code) return null;
  const begin = Math.max(0, $from.parentOffset - LOOK_BACK);
  const found = askedBefore($from.parent.textBetween(begin, $from.parentOffset, undefined, '\ufffc'));
  if (!found || $from.marks().some((mark) => mark.type.name === 'code')) return null;
  const from = $from.start() + begin + found.start;
  return key.getState(state) === from ? null : { from, to: $from.pos, typed: found.typed };
}
