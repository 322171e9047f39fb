import type { Node } from '@tiptap/pm/model';
import { isFixedSectionKind, type SectionKind } from '../../../../shared/core/case-study/sections.ts';

/** What a section node says about itself. */
export interface SectionAttributes {
  readonly kind: SectionKind;
  /** Only an added section has one. */
  readonly title: string | null;
}

/** The attributes of a section node; a kind this version does not know is an added section. */
export function sectionOf(node: Node): SectionAttributes {
  const { kind, title } = node.attrs;
  return { kind: isFixedSectionKind(kind) ? kind : 'extra', title: typeof title === 'string' ? title : null };
}

/** Whether nothing was written in a section: one paragraph without text. */
export function isEmptySection(node: Node): boolean {
  const only = node.childCount === 1 ? node.firstChild : null;
  return only?.type.name === 'paragraph' && only.content.size === 0;
}

/** Whether the section of this kind says anything: letters, or a reference to a figure or a case. */
export function hasWords(document: Node, kind: SectionKind): boolean {
  const section = document.children.find((node) => sectionOf(node).kind === kind);
  let found = false;
  section?.descendants((node) => {
    if (found) return false;
    found = node.isText ? /\S/.test(node.text ?? '') : node.type.name === 'caseLink' || node.type.name === 'figureRef';
    return !found;
  });
  return found;
}
