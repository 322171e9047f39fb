import { serializeCaseFile } from '../../../shared/core/case-file/parse-case-file.ts';
import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { documentText, figuresOf } from '../../../shared/core/rich-text/document-text.ts';
import type { RichTextDocument, RichTextNode, SectionNode } from '../../../shared/core/rich-text/node.ts';
import type { CaseFields } from '../editor/index.ts';

/**
 * The text of a case file after editing: the loaded case with its fields and document replaced. What this version does
 * not know about the case stays as it was loaded.
 */
export function caseText(loaded: CaseStudy, fields: CaseFields, document: RichTextDocument): string {
  return serializeCaseFile({ ...loaded, ...fields, document: storedDocument(document) });
}

/** The editor's document as it is kept: a fixed section carries no title of its own. */
export function storedDocument(document: RichTextDocument): RichTextDocument {
  return { ...document, content: document.content.map(storedSection) };
}

function storedSection(section: SectionNode): SectionNode {
  const { kind, title } = section.attrs;
  return { ...section, attrs: typeof title === 'string' ? { kind, title } : { kind } };
}

/** Whether two documents have the same words and the same figures: what must hold between a file and its editor. */
export function sameContent(one: RichTextNode, other: RichTextNode): boolean {
  return documentText(one) === documentText(other) && figuresOf(one).join(' ') === figuresOf(other).join(' ');
}
