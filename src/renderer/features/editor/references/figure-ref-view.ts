import type { NodeViewConstructor } from '@tiptap/pm/view';
import { figureRefOf, figureRefText } from '../../../../shared/core/rich-text/references.ts';
import { drawnView } from '../schema/drawn-view.ts';
import type { FigureNumbers } from './figure-numbers.ts';
import { referenceElement } from './reference-element.ts';
import { words } from './words.ts';

/** Draws a reference to a figure by the number the figure has now; one to a removed figure says so to screen readers. */
export function figureRefView(numbers: FigureNumbers, editable: boolean): NodeViewConstructor {
  return (first, view) => {
    const dom = referenceElement('figure-ref', editable);
    let shown = first;
    let before: number | null | undefined;
    const draw = () => {
      const number = numbers.of(view.state, figureRefOf(shown.attrs));
      if (number === before) return;
      before = number;
      dom.textContent = figureRefText(number);
      dom.classList.toggle('is-lost', number === null);
      dom.setAttribute('aria-disabled', String(number === null));
      if (number === null) dom.setAttribute('aria-label', `${figureRefText(null)} (${words.removedFigure})`);
      else dom.removeAttribute('aria-label');
    };
    const show = (node: typeof first) => {
      shown = node;
      draw();
    };
    return drawnView(first, { dom, show, destroy: numbers.subscribe(draw) });
  };
}
