import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the tools were called by Alt+F10, the usual key for a toolbar, and the function that sends them away. */
export function useSummons(editor: Editor): [boolean, (summoned: boolean) => void] {
  const [summoned, setSummoned] = useState(false);
  useEffect(() => {
    const { dom } = editor.view;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F10' || !event.altKey || !editor.isEditable) return;
      event.preventDefault();
      // The tools have the focus before the next key.
      flushSync(() => setSummoned(true));
    };
    dom.addEventListener('keydown', onKey);
    return () => dom.removeEventListener('keydown', onKey);
  }, [editor]);
  return [summoned, setSummoned];
}
