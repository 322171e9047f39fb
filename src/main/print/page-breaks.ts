import type { RichTextNode, SectionNode } from '../../shared/core/rich-text/node.ts';

/** A section as it is printed, with the page breaks in its text that truly part something. */
export interface PagedSection {
  readonly section: SectionNode;
  /** The section itself begins a page. */
  readonly startsPage: boolean;
}

/** What the page breaks of a case come to on paper. */
export interface PagedDocument {
  readonly sections: readonly PagedSection[];
  /** What follows the last section begins a page. */
  readonly endsPage: boolean;
}

interface Asked {
  readonly isPrinted: (section: SectionNode) => boolean;
  /** Whether something of a section is printed below its text. */
  readonly hasPart: (section: SectionNode) => boolean;
}

/**
 * The sections that are printed. Breaks that follow one another are one; one at the end of a section breaks before what
 * is printed next, so that no page is left empty and no heading alone.
 */
export function pagedDocument(sections: readonly SectionNode[], { isPrinted, hasPart }: Asked): PagedDocument {
  const paged: PagedSection[] = [];
  let isDue = false;
  for (const section of sections) {
    if (!isPrinted(section)) {
      isDue ||= (section.content ?? []).some(isBreak);
      continue;
    }
    const { blocks, leads, trails } = partedBlocks(section.content ?? []);
    const content = trails && hasPart(section) ? [...blocks, { type: 'pageBreak' }] : blocks;
    paged.push({ section: { ...section, content }, startsPage: isDue || leads });
    isDue = trails && !hasPart(section);
  }
  return { sections: paged, endsPage: isDue };
}

/** The blocks with breaks only between what is printed; whether one stood before all of it, and one after. */
function partedBlocks(nodes: readonly RichTextNode[]) {
  const blocks: RichTextNode[] = [];
  let leads = false;
  let isDue = false;
  for (const node of nodes) {
    if (isBreak(node)) isDue = true;
    else if (isSeen(node)) {
      if (isDue && blocks.length > 0) blocks.push({ type: 'pageBreak' });
      leads ||= isDue && blocks.length === 0;
      isDue = false;
      blocks.push(node);
    }
  }
  return blocks.length === 0 ? { blocks, leads: isDue, trails: false } : { blocks, leads, trails: isDue };
}

function isBreak(node: RichTextNode): boolean {
  return node.type === 'pageBreak';
}

/** An empty line is not printed. */
function isSeen(node: RichTextNode): boolean {
  return !/^(paragraph|heading)$/.test(node.type) || (node.content ?? []).length > 0;
}
