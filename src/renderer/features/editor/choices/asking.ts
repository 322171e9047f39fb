import type { EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Something that is asked for by typing: from its first letter to the caret, and what was typed after what opens it. */
export interface Asked {
  readonly from: number;
  readonly to: number;
  readonly typed: string;
}

/** What is asked for in the text now, and the keys that choose it. */
export interface Asking {
  /** Null while nothing is; the same object while it is the same. */
  current(): Asked | null;
  subscribe(listener: () => void): () => void;
  /** Hands the keys, while something is asked for, to whoever shows the choices; it answers which it took. */
  takeKeys(handler: (event: KeyboardEvent) => boolean): () => void;
}

/** The parts of a plugin that follow the text, the focus and the keys. */
export interface AskingParts {
  readonly view: () => { update(view: EditorView): void };
  readonly props: {
    handleKeyDown(view: EditorView, event: KeyboardEvent): boolean;
    readonly handleDOMEvents: { focus(view: EditorView): boolean; blur(view: EditorView): boolean };
  };
}

/** Follows what `read` finds in the editor's state; nothing is asked for without the focus, or where one can only read. */
export function followAsking(read: (state: EditorState) => Asked | null): Asking & AskingParts {
  const listeners = new Set<() => void>();
  const handlers = new Set<(event: KeyboardEvent) => boolean>();
  let asked: Asked | null = null;
  const look = (view: EditorView) => {
    const next = view.editable && view.hasFocus() ? read(view.state) : null;
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
    view: () => ({ update: look }),
    props: {
      handleKeyDown: (_view, event) =>
        asked !== null && !event.isComposing && [...handlers].some((handler) => handler(event)),
      handleDOMEvents: { focus: later, blur: later },
    },
  };
}
