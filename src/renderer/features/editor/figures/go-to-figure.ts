import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';

/** Frames in which sections and pictures that come into sight take the room they need. */
const SETTLING = 4;

/** Selects the figure at a position, brings it to the top of the screen, and the focus to it in the same turn. */
export function goToFigure({ view }: Editor, place: number): void {
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, place)));
  if (view.editable) view.focus();
  const figure = view.nodeDOM(place);
  if (figure instanceof Element) bringToTop(figure, SETTLING);
}

// What stands above is laid out when it is near, and may push the figure away again.
function bringToTop(figure: Element, frames: number): void {
  figure.scrollIntoView({ block: 'start' });
  if (frames > 0) requestAnimationFrame(() => bringToTop(figure, frames - 1));
}
