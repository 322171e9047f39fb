import { Node } from '@tiptap/core';
import { calloutKindOf, calloutLooks } from '../../../../shared/core/rich-text/callout.ts';
import { calloutView } from '../callouts/callout-view.ts';

/** Blocks set apart as a note or a warning. On the clipboard its word comes first, for programs that know no call-outs. */
export const CalloutNode = Node.create({
  name: 'callout',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => ({ kind: { default: 'note' } }),
  parseHTML: () => [
    { tag: 'p[data-callout-word]', ignore: true, priority: 60 },
    {
      tag: 'div[data-callout]',
      getAttrs: (element) => ({ kind: calloutKindOf({ kind: element.getAttribute('data-callout') }) }),
    },
  ],
  renderHTML({ node }) {
    const kind = calloutKindOf(node.attrs);
    const word = ['p', { 'data-callout-word': '' }, ['strong', calloutLooks[kind].word]];
    return ['div', { 'data-callout': kind }, word, ['div', 0]];
  },
  addNodeView: () => calloutView,
});
