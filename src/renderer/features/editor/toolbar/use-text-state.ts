import type { Editor } from '@tiptap/core';
import { useRef, useSyncExternalStore } from 'react';
import { type TextState, textState } from './text-state.ts';

/**
 * The state for the tools, kept up to date. While nothing is selected it stays the same object from key to key, so that
 * typing draws nothing anew; `whole` wants it at every moment.
 */
export function useTextState(editor: Editor, whole = false): TextState {
  const last = useRef<{ key: string; state: TextState } | null>(null);
  const subscribe = useRef((changed: () => void) => {
    editor.on('transaction', changed);
    return () => {
      editor.off('transaction', changed);
    };
  });
  return useSyncExternalStore(subscribe.current, () => {
    const state = textState(editor);
    const key =
      state.wanted || whole ? JSON.stringify(state) : `idle ${state.emptyLine} ${JSON.stringify(state.table)}`;
    if (last.current?.key !== key) last.current = { key, state };
    return last.current.state;
  });
}
