import type { NodeViewConstructor } from '@tiptap/pm/view';
import { caseLinkOf } from '../../../../shared/core/rich-text/references.ts';
import { drawnView } from '../schema/drawn-view.ts';
import { type LinkTargets, linkTitle } from './link-targets.ts';
import { referenceElement } from './reference-element.ts';
import { words } from './words.ts';

const remarks = { notebook: '', trash: words.inTrash, nowhere: words.nowhere } as const;

/** Draws a link to a case: its present title, and in words where the case itself is not to be had. */
export function caseLinkView(targets: LinkTargets, editable: boolean): NodeViewConstructor {
  return (first) => {
    const dom = referenceElement('case-link', editable);
    const remark = document.createElement('span');
    remark.className = 'case-link-remark';
    let shown = first;
    const draw = () => {
      const link = caseLinkOf(shown.attrs);
      const target = targets.of(link.case);
      const place = target?.place ?? 'notebook';
      remark.textContent = remarks[place] === '' ? '' : ` (${remarks[place]})`;
      dom.dataset.case = link.case;
      dom.dataset.place = place;
      dom.setAttribute('aria-disabled', String(place !== 'notebook'));
      dom.replaceChildren(linkTitle(targets, link), remark);
    };
    const show = (node: typeof first) => {
      shown = node;
      draw();
    };
    return drawnView(first, { dom, show, destroy: targets.subscribe(draw) });
  };
}
