import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { caseLinkOf, figureRefOf } from '../../../../shared/core/rich-text/references.ts';

/** Where references lead; each answers whether there was anything to show. */
export interface ReferenceDoors {
  readonly openCase: (id: string) => boolean;
  readonly showFigure: (evidence: string) => boolean;
}

/** Follows a reference by a click, and by Enter where it is selected or has the focus. */
export function referenceOpening({ openCase, showFigure }: ReferenceDoors): Plugin {
  const follow = (node: Node) => {
    if (node.type.name === 'caseLink') return openCase(caseLinkOf(node.attrs).case);
    return node.type.name === 'figureRef' && showFigure(figureRefOf(node.attrs));
  };
  return new Plugin({
    props: {
      handleClickOn: (_view, _position, node, _place, event, direct) => direct && event.button === 0 && follow(node),
      handleKeyDown({ state: { selection } }, event) {
        const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
        return event.key === 'Enter' && plain && selection instanceof NodeSelection && follow(selection.node);
      },
      handleDOMEvents: {
        // Where nothing can be edited there is no selection to go by.
        keydown(view, event) {
          if (view.editable || event.key !== 'Enter' || !(event.target instanceof HTMLElement)) return false;
          const reference = event.target.closest('.case-reference');
          const node = reference ? view.state.doc.nodeAt(view.posAtDOM(reference, 0)) : null;
          return node !== null && follow(node);
        },
      },
    },
  });
}
