import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import { figureOf } from './figure-of.ts';

/** Selects the first figure of an item, brings it to the middle of the screen and the focus to it. False without one. */
export function goToFigure({ view }: Editor, evidence: string): boolean {
  const place = placeOf(view.state.doc, evidence);
  if (place === null) return false;
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, place)));
  view.focus();
  const shown = view.nodeDOM(place);
  if (shown instanceof HTMLElement) shown.scrollIntoView({ block: 'center' });
  return true;
}

function placeOf(document: Node, evidence: string): number | null {
  let place: number | null = null;
  document.descendants((node, position) => {
    if (place === null && node.type.name === 'figure' && figureOf(node).evidence === evidence) place = position;
    return place === null && !node.isTextblock;
  });
  return place;
}
