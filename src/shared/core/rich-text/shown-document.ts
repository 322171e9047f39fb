import { fixedSections, isFixedSectionKind } from '../case-study/sections.ts';
import { documentText } from './document-text.ts';
import { emptyDocument } from './empty-document.ts';
import type { RichTextDocument, RichTextMark, RichTextNode } from './node.ts';
import { isSafeLink } from './safe-link.ts';
import { markRules, nodeRules } from './vocabulary.ts';

/**
 * A document this version can show, for a case that is open for reading only: what it does not know becomes
 * paragraphs with the same words. Never to be written back. The depth must have been checked before.
 */
export function shownDocument(document: RichTextNode): RichTextDocument {
  const sections = (document.content ?? []).filter((node) => node.type === 'section');
  const stray = (document.content ?? []).filter((node) => node.type !== 'section');
  const shown = emptyDocument().content.map((empty) => {
    const own = sections.find((section) => section.attrs?.kind === empty.attrs.kind);
    return own ? { ...empty, content: shownBlocks(own.content ?? []) } : empty;
  });
  const extra = sections
    .filter((section) => !isFixedSectionKind(section.attrs?.kind))
    .map((section) => ({
      type: 'section' as const,
      attrs: { kind: 'extra' as const, title: String(section.attrs?.title ?? '') },
      content: shownBlocks(section.content ?? []),
    }));
  const [first, ...rest] = shown;
  const head =
    first && stray.length > 0 ? { ...first, content: [...(first.content ?? []), ...shownBlocks(stray)] } : first;
  return {
    type: 'doc',
    content: [...(head ? [head] : []), ...rest, ...extra].slice(0, fixedSections.length + extra.length),
  };
}

function shownBlocks(nodes: readonly RichTextNode[]): readonly RichTextNode[] {
  const blocks = nodes.flatMap((node) => shownNode(node));
  return blocks.length > 0 ? blocks : [{ type: 'paragraph' }];
}

function shownNode(node: RichTextNode): readonly RichTextNode[] {
  const known = Object.hasOwn(nodeRules, node.type) ? nodeRules[node.type] : undefined;
  // Anything but a plain block or line of text is told by its words alone: showing less beautifully, but all of it.
  if (!known || !isPlain(node)) return paragraphs(documentText(node));
  if (known.content === 'inline' || known.content === 'text')
    return [{ ...withKnownAttrs(node), content: (node.content ?? []).flatMap(shownInline) }];
  if (known.content === 'none') return [withKnownAttrs(node)];
  const children = (node.content ?? []).flatMap((child) => shownNode(child));
  return children.length > 0 ? [{ ...withKnownAttrs(node), content: children }] : [];
}

function isPlain(node: RichTextNode): boolean {
  const rule = nodeRules[node.type];
  if (!rule || rule.content === 'none' || rule.content === 'inline' || rule.content === 'text')
    return rule !== undefined;
  const allowed = rule.content;
  return (node.content ?? []).length > 0 && (node.content ?? []).every((child) => allowed.includes(child.type));
}

function shownInline(node: RichTextNode): readonly RichTextNode[] {
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
  const text = typeof node.text === 'string' ? node.text : documentText(node);
  if (text === '') return [];
  const marks = (Array.isArray(node.marks) ? node.marks : []).filter(isKnownMark);
  return [marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }];
}

function isKnownMark(mark: RichTextMark): boolean {
  if (!Object.hasOwn(markRules, mark.type)) return false;
  return mark.type !== 'link' || isSafeLink(mark.attrs?.href);
}

function withKnownAttrs(node: RichTextNode): RichTextNode {
  const rules = nodeRules[node.type]?.attrs ?? {};
  const attrs = Object.fromEntries(Object.entries(node.attrs ?? {}).filter(([key, value]) => rules[key]?.(value)));
  return Object.keys(attrs).length > 0 ? { type: node.type, attrs } : { type: node.type };
}

function paragraphs(text: string): readonly RichTextNode[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
}
