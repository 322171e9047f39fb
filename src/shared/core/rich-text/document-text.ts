import { displayTitle } from '../case-study/case-study.ts';
import type { RichTextNode } from './node.ts';
import { caseLinkOf, figureRefOf, figureRefText } from './references.ts';

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'codeBlock',
  'tableCell',
  'tableHeader',
  'figure',
  'listItem',
  'taskItem',
  'section',
]);

/**
 * The words of a document in reading order, one line per block; no markup, captions or section headings. A case link is
 * its title; `figureName` says what a reference to a figure is called, by the evidence id.
 */
export function documentText(
  root: RichTextNode,
  figureName: (evidence: string) => string = () => figureRefText(null),
): string {
  const parts: string[] = [];
  const stack: RichTextNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (typeof node.text === 'string') parts.push(node.text);
    else if (node.type === 'caseLink') parts.push(displayTitle(caseLinkOf(node.attrs).title));
    else if (node.type === 'figureRef') parts.push(figureName(figureRefOf(node.attrs)));
    else if (node.type === 'hardBreak' || BLOCKS.has(node.type)) parts.push('\n');
    const children = Array.isArray(node.content) ? node.content : [];
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i];
      if (child) stack.push(child);
    }
  }
  return parts.join('').replace(/\n+/g, '\n').trim();
}

/** Evidence ids shown in a document, in reading order, repeats included. */
export function figuresOf(root: RichTextNode): readonly string[] {
  const found: string[] = [];
  const stack: RichTextNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'figure' && typeof node.attrs?.evidence === 'string') found.push(node.attrs.evidence);
    const children = Array.isArray(node.content) ? node.content : [];
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i];
      if (child) stack.push(child);
    }
  }
  return found;
}
