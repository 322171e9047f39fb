import { isSoundBlock } from './check-document.ts';
import { documentText } from './document-text.ts';
import { emptyDocument } from './empty-document.ts';
import type { RichTextDocument, RichTextNode, SectionNode } from './node.ts';

/**
 * A document this version can show, for a case that is open for reading only: a block it does not know whole becomes
 * paragraphs with the same words, less beautiful but all of it. Never to be written back. The depth must have been
 * checked before.
 */
export function shownDocument(document: RichTextNode): RichTextDocument {
  const parts = document.content ?? [];
  const taken = new Set<RichTextNode>();
  const fixed = emptyDocument().content.map((empty): SectionNode => {
    const own = parts.find((part) => part.type === 'section' && part.attrs?.kind === empty.attrs.kind);
    if (!own) return empty;
    taken.add(own);
    return { ...empty, content: shownBlocks(own.content ?? []) };
  });
  const others = parts
    .filter((part) => !taken.has(part))
    .map((part): SectionNode => {
      const title = typeof part.attrs?.title === 'string' ? part.attrs.title : '';
      const blocks = part.type === 'section' ? (part.content ?? []) : [part];
      return { type: 'section', attrs: { kind: 'extra', title }, content: shownBlocks(blocks) };
    });
  return { type: 'doc', content: [...fixed, ...others] };
}

function shownBlocks(nodes: readonly RichTextNode[]): readonly RichTextNode[] {
  const blocks = nodes.flatMap((node) => (isSoundBlock(node) ? [node] : paragraphs(documentText(node))));
  return blocks.length > 0 ? blocks : [{ type: 'paragraph' }];
}

function paragraphs(text: string): readonly RichTextNode[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
}
