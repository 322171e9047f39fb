import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';

/** Whether the tools were called by Alt+F10, the usual key for a toolbar, and the function that sends them away. */
export function useSummons(editor: Editor): [boolean, (summoned: boolean) => void] {
  const [summoned, setSummoned] = useState(false);
  useEffect(() => {
    const { dom } = editor.view;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F10' || !event.altKey || !editor.isEditable) return;
      event.preventDefault();
      // After the selection made by the key before this one has reached the editor.
      requestAnimationFrame(() => setSummoned(true));
    };
    dom.addEventListener('keydown', onKey);
    return () => dom.removeEventListener('keydown', onKey);
  }, [editor]);
  return [summoned, setSummoned];
}
