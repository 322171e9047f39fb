import type { Node } from '@tiptap/pm/model';
import type { EvidenceHeights } from '../figures/figure-height.ts';
import { sectionOf } from './section-of.ts';

// In pixels, of the text as case-text.css sets it at its full width.
const [LINE, GAP, HEAD, MARGIN] = [28, 12, 72, 40] as const;
const LETTERS_IN_LINE = 84;

/**
 * About how high a section is, in pixels: what the window takes for it until it is first laid out. Without it the sections of a
 * long case would all seem short, lie in the window together and be laid out at once.
 */
export function sectionHeight(section: Node, evidence: EvidenceHeights): number {
  let height = HEAD + (sectionOf(section).kind === 'evidence' ? evidence.list : 0);
  section.descendants((node) => {
    if (node.isTextblock) height += Math.max(1, Math.ceil(node.content.size / LETTERS_IN_LINE)) * LINE + GAP;
    else if (node.type.name === 'figure') height += evidence.figure(node) + MARGIN;
    return !node.isTextblock;
  });
  return height;
}
