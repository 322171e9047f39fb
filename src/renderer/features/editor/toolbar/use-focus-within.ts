import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useState } from 'react';

/** Whether the focus is in the text or in what floats beside it, and the function for when it leaves the latter. */
export function useFocusWithin(
  editor: Editor,
  floating: RefObject<HTMLElement | null>,
): [boolean, (within: boolean) => void] {
  const [within, setWithin] = useState(editor.isFocused);
  useEffect(() => {
    const onFocus = () => setWithin(true);
    const onBlur = ({ event }: { event: FocusEvent }) => {
      const next = event.relatedTarget;
      if (!(next instanceof Node && floating.current?.contains(next))) setWithin(false);
    };
    editor.on('focus', onFocus);
    editor.on('blur', onBlur);
    return () => {
      editor.off('focus', onFocus);
      editor.off('blur', onBlur);
    };
  }, [editor, floating]);
  return [within, setWithin];
}
