import type { NodeViewConstructor } from '@tiptap/pm/view';
import { figureRefOf, figureRefText } from '../../../../shared/core/rich-text/references.ts';
import type { FigureNumbers } from './figure-numbers.ts';
import { referenceElement } from './reference-element.ts';
import { words } from './words.ts';

/** Draws a reference to a figure by the number the figure has now; one to a removed figure says so to screen readers. */
export function figureRefView(numbers: FigureNumbers, editable: boolean): NodeViewConstructor {
  return (first, view) => {
    const dom = referenceElement('figure-ref', editable);
    let shown = first;
    let before: number | null | undefined;
    const show = () => {
      const number = numbers.of(view.state, figureRefOf(shown.attrs));
      if (number === before) return;
      before = number;
      dom.textContent = figureRefText(number);
      dom.classList.toggle('is-lost', number === null);
      dom.setAttribute('aria-disabled', String(number === null));
      if (number === null) dom.setAttribute('aria-label', `${figureRefText(null)} (${words.removedFigure})`);
      else dom.removeAttribute('aria-label');
    };
    show();
    const stop = numbers.subscribe(show);
    return {
      dom,
      update(node) {
        if (node.type !== first.type) return false;
        shown = node;
        show();
        return true;
      },
      destroy: stop,
    };
  };
}
