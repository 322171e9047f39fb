import { mergeAttributes } from '@tiptap/core';
import { Code } from '@tiptap/extension-code';
import { Heading } from '@tiptap/extension-heading';
import { ListItem } from '@tiptap/extension-list';
import { TableCell, TableHeader } from '@tiptap/extension-table';

// A cell holds every block but another table.
const CELL_CONTENT =
  '(paragraph | heading | bulletList | orderedList | taskList | blockquote | callout | codeBlock | horizontalRule | figure)+';

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.max(1, Math.trunc(Number(element.getAttribute(name))) || 1),
  renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
});

const cellAttributes = () => ({
  colspan: span('colspan'),
  rowspan: span('rowspan'),
  colwidth: {
    default: null,
    parseHTML: (element: HTMLElement) => element.getAttribute('data-colwidth')?.split(',').map(Number) ?? null,
    renderHTML: ({ colwidth }: Record<string, unknown>) =>
      Array.isArray(colwidth) ? { 'data-colwidth': colwidth.map((width) => width ?? 0).join(',') } : {},
  },
});

export const CaseTableCell = TableCell.extend({ content: CELL_CONTENT, addAttributes: cellAttributes });
export const CaseTableHeader = TableHeader.extend({ content: CELL_CONTENT, addAttributes: cellAttributes });

/** Levels 1 to 3 stand below the section's own second-level heading. */
export const CaseHeading = Heading.extend({
  renderHTML({ node, HTMLAttributes }) {
    return [`h${2 + Number(node.attrs.level)}`, mergeAttributes(HTMLAttributes), 0];
  },
  parseHTML: () => [1, 2, 3, 4, 5, 6].map((tag) => ({ tag: `h${tag}`, attrs: { level: Math.min(tag, 3) } })),
}).configure({ levels: [1, 2, 3] });

/** An item may begin with any block, as stored documents may. */
export const CaseListItem = ListItem.extend({ content: 'block+' });

/** Code may be bold or linked too: a stored document may say so. */
export const CaseCode = Code.extend({ excludes: 'code' });
