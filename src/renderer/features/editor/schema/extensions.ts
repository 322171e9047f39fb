import type { Extensions } from '@tiptap/core';
import { TableRow } from '@tiptap/extension-table';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { CalloutNode } from './callout-node.ts';
import { CaseDocument } from './case-document.ts';
import { CaseLinkNode } from './case-link-node.ts';
import { CaseCheckItem, CaseCheckList } from './check-list.ts';
import { FigureNode } from './figure-node.ts';
import { FigureRefNode } from './figure-ref-node.ts';
import { HighlightMark } from './highlight-mark.ts';
import { LinkMark } from './link-mark.ts';
import { PageBreakNode } from './page-break-node.ts';
import { SectionNode } from './section-node.ts';
import { CaseTable } from './table-node.ts';
import { CaseCode, CaseHeading, CaseListItem, CaseTableCell, CaseTableHeader } from './text-parts.ts';

/** Who draws the nodes that are more than text; without them the schema alone is made. */
export interface NodeViews {
  readonly section: NodeViewConstructor;
  readonly figure: NodeViewConstructor;
  readonly caseLink: NodeViewConstructor;
  readonly figureRef: NodeViewConstructor;
}

/** What references are called now, by their attributes, where the document alone does not say. */
export interface ReferenceNames {
  readonly caseLink: (attributes: Readonly<Record<string, unknown>>) => string;
  readonly figureRef: (attributes: Readonly<Record<string, unknown>>) => string;
}

/** The nodes and marks of `rich-text/vocabulary.ts`, exactly, with their keys and Markdown shortcuts. */
export function caseExtensions(views?: NodeViews, names?: ReferenceNames): Extensions {
  return [
    StarterKit.configure({
      document: false,
      heading: false,
      listItem: false,
      code: false,
      link: false,
      trailingNode: false,
      undoRedo: { depth: 1_000 },
      dropcursor: { color: false, width: 2, class: 'drop-cursor' },
    }),
    CaseDocument,
    SectionNode.configure({ view: views?.section ?? null }),
    FigureNode.configure({ view: views?.figure ?? null }),
    LinkMark,
    CaseLinkNode.configure({ view: views?.caseLink ?? null, says: names?.caseLink ?? null }),
    FigureRefNode.configure({ view: views?.figureRef ?? null, says: names?.figureRef ?? null }),
    CaseHeading,
    CaseListItem,
    CaseCheckList,
    CaseCheckItem,
    CalloutNode,
    PageBreakNode,
    CaseCode,
    HighlightMark,
    CaseTable,
    TableRow,
    CaseTableCell,
    CaseTableHeader,
  ];
}
