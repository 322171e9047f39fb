import type { Mark, ResolvedPos } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isSafeLink } from '../../../../shared/core/rich-text/safe-link.ts';

/** Opens a link by Ctrl or Cmd with a click, by a middle click, and by a plain click where nothing can be edited. */
export function linkClicks(open: (href: string) => void): Plugin {
  const follow = (view: EditorView, event: MouseEvent) => {
    const anchor = event.target instanceof Element ? event.target.closest('a') : null;
    if (!anchor || !view.dom.contains(anchor)) return false;
    // Whatever the click is for: the window itself never follows a link.
    event.preventDefault();
    const href = anchor.getAttribute('href');
    if (isSafeLink(href) && (event.ctrlKey || event.metaKey || event.button === 1 || !view.editable)) open(href);
    return false;
  };
  return new Plugin({ props: { handleDOMEvents: { click: follow, auxclick: follow } } });
}

/** The link a caret stands in or next to. */
export function linkAt($position: ResolvedPos): Mark | null {
  const marks = [...$position.marks(), ...($position.nodeAfter?.marks ?? [])];
  return marks.find((mark) => mark.type.name === 'link') ?? null;
}
