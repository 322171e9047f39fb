import { isUlid, type Ulid } from '../ids.ts';
import type { RichTextNode } from './node.ts';

/** What a case link says: the case it leads to, and the title that was last known of it. */
export interface CaseLink {
  readonly case: string;
  readonly title: string;
}

/** Nodes that stand in a line like a letter and name something else: a case, or a figure of the same case. */
export const referenceNodes = ['caseLink', 'figureRef'] as const;

/** Reads the attributes of a `caseLink` node; what is missing is empty. */
export function caseLinkOf(attrs: Readonly<Record<string, unknown>> | undefined): CaseLink {
  return { case: wordsIn(attrs?.case), title: wordsIn(attrs?.title) };
}

/** The evidence id of a `figureRef` node. */
export function figureRefOf(attrs: Readonly<Record<string, unknown>> | undefined): string {
  return wordsIn(attrs?.evidence);
}

/** The cases a document links to, in reading order, each once. */
export function linkedCases(root: RichTextNode): readonly Ulid[] {
  return [...linkTitles(root).keys()];
}

/** What a document calls each case it links to, where it does so first. Walks without recursion. */
export function linkTitles(root: RichTextNode): ReadonlyMap<Ulid, string> {
  const found = new Map<Ulid, string>();
  const stack: RichTextNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const link = node.type === 'caseLink' ? caseLinkOf(node.attrs) : null;
    if (link && isUlid(link.case) && !found.has(link.case)) found.set(link.case, link.title);
    const children = Array.isArray(node.content) ? node.content : [];
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i];
      if (child) stack.push(child);
    }
  }
  return found;
}

/**
 * The document with the titles of its case links as `titleOf` knows them; one it does not know keeps the title it has.
 * The very same nodes where nothing differs.
 */
export function withLinkTitles<Node extends RichTextNode>(
  root: Node,
  titleOf: (id: string) => string | undefined,
): Node {
  if (root.type === 'caseLink') {
    const link = caseLinkOf(root.attrs);
    const title = titleOf(link.case) ?? link.title;
    return title === link.title ? root : { ...root, attrs: { ...root.attrs, title } };
  }
  const { content } = root;
  if (!content) return root;
  const renewed = content.map((child) => withLinkTitles(child, titleOf));
  return renewed.every((child, i) => child === content[i]) ? root : { ...root, content: renewed };
}

/** How a figure is called in a line: "Fig. 2", and "Fig. ?" where there is none any more. */
export function figureRefText(number: number | null): string {
  return `Fig.\u00a0${number ?? '?'}`;
}

function wordsIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
