import { NodeSelection, Plugin } from '@tiptap/pm/state';

/** Tab goes from a selected figure into its first field: the caption of a picture, the author of a post. */
export function enterFigure(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        const { selection } = view.state;
        if (event.key !== 'Tab' || event.shiftKey || !(selection instanceof NodeSelection)) return false;
        const dom = selection.node.type.name === 'figure' ? view.nodeDOM(selection.from) : null;
        const field = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>('input, textarea') : null;
        field?.focus();
        return field !== null;
      },
    },
  });
}
