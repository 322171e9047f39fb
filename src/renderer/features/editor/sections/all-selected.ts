import { AllSelection, Plugin, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Makes up for what the browser does not do while everything is selected: it takes a selection from the very edge of the
 * text to its other edge for none, since both lie beside headings that nobody can write in. So it is shown, arrow keys
 * lead out of it, and what is to be copied, cut or pasted reaches the text.
 */
export function allSelected(): Plugin {
  return new Plugin({
    props: {
      attributes: ({ selection }): Record<string, string> =>
        selection instanceof AllSelection ? { class: 'is-all-selected' } : {},
      handleKeyDown(view, { key, ctrlKey, metaKey, altKey }) {
        const way = ctrlKey || metaKey || altKey ? undefined : edges.get(key);
        if (!way || !(view.state.selection instanceof AllSelection)) return false;
        const { doc, tr } = view.state;
        const edge = way === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc);
        view.dispatch(tr.setSelection(edge).scrollIntoView());
        return true;
      },
    },
    view(view) {
      const ending = new AbortController();
      for (const kind of ['copy', 'cut', 'paste'] as const)
        document.addEventListener(kind, (event) => handOver(view, event), { signal: ending.signal });
      return { destroy: () => ending.abort() };
    },
  });
}

const edges: ReadonlyMap<string, 'start' | 'end'> = new Map([
  ...['ArrowLeft', 'ArrowUp', 'Home', 'PageUp'].map((key) => [key, 'start'] as const),
  ...['ArrowRight', 'ArrowDown', 'End', 'PageDown'].map((key) => [key, 'end'] as const),
]);

/** Without a selection of its own the browser tells the page, not the text that has the focus. */
function handOver(view: EditorView, event: ClipboardEvent): void {
  if (event.target !== document.body || !view.hasFocus() || !(view.state.selection instanceof AllSelection)) return;
  const { clipboardData, type } = event;
  event.preventDefault();
  view.dom.dispatchEvent(new ClipboardEvent(type, { clipboardData, cancelable: true }));
}
