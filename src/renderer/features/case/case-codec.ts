import type { Node } from '@tiptap/pm/model';
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

/** The case in a text that main made of a case it had read, checked and mended: it is not gone over a second time. */
export function caseIn(text: string): CaseStudy {
  return JSON.parse(text);
}

/**
 * Whether an editor's document has the words and the figures of a stored one: what must hold between a file and its
 * editor. Node by node where they are built alike, else by their words, as where texts beside each other were joined.
 */
export function holdsContent(editors: Node, stored: RichTextNode): boolean {
  return isBuiltLike(editors, stored) || sameContent(editors.toJSON(), stored);
}

/** Whether two documents have the same words and the same figures. */
export function sameContent(one: RichTextNode, other: RichTextNode): boolean {
  return documentText(one) === documentText(other) && figuresOf(one).join(' ') === figuresOf(other).join(' ');
}

function isBuiltLike(node: Node, { type, text, attrs, content = [] }: RichTextNode): boolean {
  if (node.type.name !== type || node.text !== text || node.childCount !== content.length) return false;
  // What a leaf says stands in its attributes; a paragraph's or a cell's are neither words nor figures.
  if (node.isAtom && !node.isText)
    for (const key of Object.keys(attrs ?? {})) if (node.attrs[key] !== attrs?.[key]) return false;
  return content.every((child, index) => isBuiltLike(node.child(index), child));
}
