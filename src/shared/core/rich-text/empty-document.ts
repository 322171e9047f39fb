import { fixedSections } from '../case-study/sections.ts';
import type { RichTextDocument } from './node.ts';

/** The six fixed sections, each with one empty paragraph. */
export function emptyDocument(): RichTextDocument {
  return {
    type: 'doc',
    content: fixedSections.map(({ kind }) => ({ type: 'section', attrs: { kind }, content: [{ type: 'paragraph' }] })),
  };
}
