import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/**
 * Marks the block of a section that the caret is in, so that it is always laid out. A line just made by Enter would
 * otherwise be skipped until the next frame, and the browser would leave the caret before the first letter typed in it.
 */
export function caretBlock(): Plugin {
  return new Plugin({
    props: {
      decorations({ doc, selection: { $head } }) {
        if ($head.depth < 2) return null;
        const block = Decoration.node($head.before(2), $head.after(2), { class: 'has-caret' });
        return DecorationSet.create(doc, [block]);
      },
    },
  });
}
