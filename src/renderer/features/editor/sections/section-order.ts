import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import { fixedSections, isFixedSectionKind } from '../../../../shared/core/case-study/sections.ts';
import { isEmptySection, sectionOf } from './section-of.ts';

/** Whether the six fixed sections stand in a document, each once and in order; added ones may stand anywhere. */
export function hasAllSections(document: Node): boolean {
  const kinds: string[] = [];
  document.forEach((node) => {
    const { kind } = sectionOf(node);
    if (kind !== 'extra') kinds.push(kind);
  });
  return kinds.length === fixedSections.length && fixedSections.every(({ kind }, index) => kinds[index] === kind);
}

/**
 * The sections a document should have: the six in their order with the text they have, missing ones empty, a second one
 * of a kind joined to the first. Added sections stay behind the section they followed. No text is lost.
 */
export function orderedSections(document: Node, schema: Schema): Fragment {
  const own = new Map<string, Node>();
  const added = new Map<string, Node[]>();
  let last = '';
  document.forEach((node) => {
    const { kind, title } = sectionOf(node);
    if (isFixedSectionKind(kind)) {
      const first = own.get(kind);
      own.set(kind, first ? first.copy(first.content.append(node.content)) : node);
      last = kind;
    } else if (title !== null || !isEmptySection(node)) added.set(last, [...(added.get(last) ?? []), node]);
  });
  const type = schema.nodes.section;
  const filled = fixedSections.flatMap(({ kind }) => {
    const section = own.get(kind) ?? type?.createAndFill({ kind });
    return [...(section ? [section] : []), ...(added.get(kind) ?? [])];
  });
  return Fragment.from([...(added.get('') ?? []), ...filled]);
}
