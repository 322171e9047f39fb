import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { drawnView } from '../schema/drawn-view.ts';
import { isChecked } from './check-edits.ts';
import { words } from './words.ts';

/**
 * Draws a line of a check list: a real check box, named by the line's words, before the text. Tab passes the box by, so
 * that the text can be left; Ctrl+Enter in the line does what the box does.
 */
export const checkItemView: NodeViewRenderer = ({ node: first, view, getPos }) => {
  const dom = document.createElement('li');
  const place = document.createElement('span');
  const box = document.createElement('input');
  const contentDOM = document.createElement('div');
  dom.className = 'case-check';
  place.className = 'case-check-box';
  place.contentEditable = 'false';
  box.type = 'checkbox';
  box.tabIndex = -1;
  box.disabled = !view.editable;
  place.append(box);
  dom.append(place, contentDOM);
  const show = (node: Node) => {
    box.checked = isChecked(node);
    box.setAttribute('aria-label', nameOf(node));
  };
  // The caret stays where it is.
  box.addEventListener('mousedown', (event) => event.preventDefault());
  box.addEventListener('change', () => {
    const position = getPos();
    if (position !== undefined) view.dispatch(view.state.tr.setNodeAttribute(position, 'checked', box.checked));
  });
  return drawnView(first, { dom, contentDOM, show, stopEvent: ({ target }) => target === box });
};

function nameOf(item: Node): string {
  return item.firstChild?.textContent.trim().slice(0, 120) || words.unnamed;
}
