import type { Node } from '@tiptap/pm/model';
import { sectionOf } from './section-of.ts';

/** What a document's sections are called on this computer, in order: a fixed one by its kind, added ones by number. */
export function sectionNames(document: Node): readonly string[] {
  let added = 0;
  return document.children.map((node) => {
    const { kind } = sectionOf(node);
    return kind === 'extra' ? `extra ${++added}` : kind;
  });
}
