import { Node } from '@tiptap/core';

/** Begins a new page on paper; in the text a quiet line with its name. It stands between the blocks of a section only. */
export const PageBreakNode = Node.create({
  name: 'pageBreak',
  atom: true,
  selectable: true,
  parseHTML: () => [{ tag: 'div[data-page-break]' }],
  renderHTML: () => [
    'div',
    {
      'data-page-break': '',
      class: 'case-page-break',
      role: 'separator',
      'aria-label': 'Page break',
      style: 'break-after: page',
    },
    ['span', 'Page break'],
  ],
});
