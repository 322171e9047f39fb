import { type FixedSectionKind, fixedSections } from '../../src/shared/core/case-study/sections.ts';
import type { CalloutKind } from '../../src/shared/core/rich-text/callout.ts';
import type { RichTextDocument, RichTextMark, RichTextNode } from '../../src/shared/core/rich-text/node.ts';

const INLINE =
  /\*\*(?<bold>.+?)\*\*|==(?<marked>.+?)==|__(?<italic>.+?)__|\[\[case:(?<linked>.+?)\]\]|\[\[fig:(?<picture>.+?)\]\]|\[(?<label>.+?)\]\((?<href>\S+?)\)/g;

/**
 * Runs of text from a line with `**bold**`, `__italic__`, `==marked==`, `[label](address)`, `[[case:title]]` and `[[fig:picture]]`. The
 * last two name what `withReferences` gives its id.
 */
export function runs(line: string): readonly RichTextNode[] {
  const found: RichTextNode[] = [];
  let end = 0;
  for (const match of line.matchAll(INLINE)) {
    if (match.index > end) found.push(run(line.slice(end, match.index)));
    const { bold, marked, italic, linked, picture, label, href } = match.groups ?? {};
    if (bold) found.push(run(bold, { type: 'bold' }));
    else if (marked) found.push(run(marked, { type: 'highlight' }));
    else if (italic) found.push(run(italic, { type: 'italic' }));
    else if (linked) found.push({ type: 'caseLink', attrs: { case: linked, title: linked } });
    else if (picture) found.push({ type: 'figureRef', attrs: { evidence: picture } });
    else if (label && href) found.push(run(label, { type: 'link', attrs: { href } }));
    end = match.index + match[0].length;
  }
  if (end < line.length) found.push(run(line.slice(end)));
  return found;
}

function run(text: string, mark?: RichTextMark): RichTextNode {
  return mark ? { type: 'text', marks: [mark], text } : { type: 'text', text };
}

export function paragraph(line: string): RichTextNode {
  return { type: 'paragraph', content: runs(line) };
}

export function heading(line: string): RichTextNode {
  return { type: 'heading', attrs: { level: 1 }, content: runs(line) };
}

export function quote(line: string): RichTextNode {
  return { type: 'blockquote', content: [paragraph(line)] };
}

export function bullets(...lines: readonly string[]): RichTextNode {
  return { type: 'bulletList', content: lines.map(listItem) };
}

/** Lines to be ticked off; each says whether it is. */
export function checks(...lines: readonly (readonly [done: boolean, line: string])[]): RichTextNode {
  const content = lines.map(([checked, line]) => ({
    type: 'taskItem',
    attrs: { checked },
    content: [paragraph(line)],
  }));
  return { type: 'taskList', content };
}

export function callout(kind: CalloutKind, line: string): RichTextNode {
  return { type: 'callout', attrs: { kind }, content: [paragraph(line)] };
}

export function steps(...lines: readonly string[]): RichTextNode {
  return { type: 'orderedList', attrs: { start: 1, type: null }, content: lines.map(listItem) };
}

function listItem(line: string): RichTextNode {
  return { type: 'listItem', content: [paragraph(line)] };
}

/** A table whose first row is its header. */
export function table(header: readonly string[], ...rows: readonly (readonly string[])[]): RichTextNode {
  const row = (type: string) => (cells: readonly string[]) => ({
    type: 'tableRow',
    content: cells.map((cell) => ({
      type,
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [paragraph(cell)],
    })),
  });
  return { type: 'table', content: [row('tableHeader')(header), ...rows.map(row('tableCell'))] };
}

/** Shows an evidence item; `width` is per cent of the column. */
export function figure(evidence: string, width: number): RichTextNode {
  return { type: 'figure', attrs: { evidence, width } };
}

/** The same blocks with ids in the place of the titles and picture names their references were written with. */
export function withReferences(
  nodes: readonly RichTextNode[],
  caseOf: (title: string) => string,
  evidenceOf: (picture: string) => string,
): readonly RichTextNode[] {
  return nodes.map((node) => {
    if (node.type === 'caseLink') return { ...node, attrs: { ...node.attrs, case: caseOf(String(node.attrs?.case)) } };
    if (node.type === 'figureRef') return { ...node, attrs: { evidence: evidenceOf(String(node.attrs?.evidence)) } };
    return node.content ? { ...node, content: withReferences(node.content, caseOf, evidenceOf) } : node;
  });
}

/** The whole text of a case from its six sections. */
export function caseText(sections: Readonly<Record<FixedSectionKind, readonly RichTextNode[]>>): RichTextDocument {
  return {
    type: 'doc',
    content: fixedSections.map(({ kind }) => ({
      type: 'section',
      attrs: { kind },
      // A section nothing was written in holds an empty line, as the app leaves it.
      content: sections[kind].length > 0 ? sections[kind] : [{ type: 'paragraph' }],
    })),
  };
}
