import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Has every key, cut, copy and paste act at the caret that is seen. The browser moves the caret at once and tells of it
 * a moment later; whoever is quick, or has a slow computer, presses the next key in between, and the editor would act
 * where the caret was. To stand before all that answers such events.
 */
export function caretInTime(): Plugin {
  const tell = (view: EditorView) => {
    if (!view.composing) document.dispatchEvent(new Event('selectionchange'));
    return false;
  };
  return new Plugin({ props: { handleDOMEvents: { keydown: tell, cut: tell, copy: tell, paste: tell } } });
}
