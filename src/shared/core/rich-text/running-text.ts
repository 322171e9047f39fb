import type { RichTextNode } from './node.ts';

/** Blocks whose words make no sentence with what stands around them. */
const APART = new Set(['heading', 'table', 'codeBlock']);

/** A node with only those of its blocks that read on as sentences: no headings, tables or code. */
export function runningText(node: RichTextNode): RichTextNode {
  return { ...node, content: (node.content ?? []).filter(({ type }) => !APART.has(type)) };
}
