import type { RichTextNode } from './node.ts';
import { squareTable } from './square-table.ts';
import { inlineNodes, nodeRules } from './vocabulary.ts';

/**
 * A document whose known nodes are put into the form the editor needs, with the same words in the same order: uneven
 * tables, empty texts, words beside blocks, heading levels beyond ours, parts that lack their content. The same document
 * when nothing is amiss. What cannot be mended stays as it is. The depth must have been checked before.
 */
export function mendDocument(document: RichTextNode): RichTextNode {
  const sections = gathered(document.content ?? []);
  const content = sections.flatMap(mended);
  return isSame(content, document.content ?? []) ? document : { ...document, content };
}

/** Whether a document that was found sound may need mending all the same: only a table can be sound and uneven. */
export function isMendable(node: RichTextNode): boolean {
  return node.type === 'table' || (node.content ?? []).some(isMendable);
}

/** Puts what stands beside the sections into the section before it, or the first. */
function gathered(parts: readonly RichTextNode[]): readonly RichTextNode[] {
  if (parts.every(({ type }) => type === 'section') || !parts.some(({ type }) => type === 'section')) return parts;
  const sections: RichTextNode[] = [];
  let first: RichTextNode[] = [];
  for (const part of parts) {
    const last = sections.at(-1);
    if (part.type === 'section') {
      sections.push({ ...part, content: [...first, ...(part.content ?? [])] });
      first = [];
    } else if (last) sections[sections.length - 1] = { ...last, content: [...(last.content ?? []), part] };
    else first.push(part);
  }
  return sections;
}

function mended(node: RichTextNode): readonly RichTextNode[] {
  if (node.type === 'text') return node.text === '' ? [] : [node];
  const rule = Object.hasOwn(nodeRules, node.type) ? nodeRules[node.type] : undefined;
  if (!rule || rule.content === 'none' || (node.content !== undefined && !Array.isArray(node.content))) return [node];
  const holdsBlocks = Array.isArray(rule.content) && rule.content.includes('paragraph');
  const before = node.content ?? [];
  const inner = before.flatMap(mended);
  const content = holdsBlocks ? withLines(inner) : inner;
  if (rule.filled && content.length === 0)
    return holdsBlocks ? [{ ...withAttrs(node), content: [{ type: 'paragraph' }] }] : [];
  const whole = withAttrs(isSame(content, before) ? node : { ...node, content });
  if (whole.type !== 'table') return [whole];
  const isTable = content.every(({ type }) => type === 'tableRow');
  const square = isTable ? squareTable(whole) : whole;
  // A table that could only be filled up with far too many cells leaves what is in them.
  return square ? [square] : content.flatMap((row) => (row.content ?? []).flatMap((cell) => cell.content ?? []));
}

/** Words and references that stand where blocks belong, in lines of their own. */
function withLines(nodes: readonly RichTextNode[]): readonly RichTextNode[] {
  const isWords = ({ type }: RichTextNode) => inlineNodes.includes(type);
  if (!nodes.some(isWords)) return nodes;
  const blocks: RichTextNode[] = [];
  let line: RichTextNode[] = [];
  const end = () => {
    if (line.length > 0) blocks.push({ type: 'paragraph', content: line });
    line = [];
  };
  for (const node of nodes) {
    if (isWords(node)) line.push(node);
    else {
      end();
      blocks.push(node);
    }
  }
  end();
  return blocks;
}

function withAttrs(node: RichTextNode): RichTextNode {
  const { level, colspan, rowspan } = node.attrs ?? {};
  if (node.type === 'heading' && typeof level === 'number' && ![1, 2, 3].includes(level))
    return { ...node, attrs: { ...node.attrs, level: level > 3 ? 3 : 1 } };
  if (!/^table(Cell|Header)$/.test(node.type) || (isSpan(colspan) && isSpan(rowspan))) return node;
  const [columns, rows] = [colspan, rowspan].map((span) => (isSpan(span) ? (span ?? 1) : 1));
  return { ...node, attrs: { ...node.attrs, colspan: columns, rowspan: rows } };
}

function isSpan(value: unknown): boolean {
  return value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 1);
}

function isSame(one: readonly RichTextNode[], other: readonly RichTextNode[]): boolean {
  return one.length === other.length && one.every((node, i) => node === other[i]);
}
