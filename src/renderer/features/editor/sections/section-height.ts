import type { Node } from '@tiptap/pm/model';

// In pixels, of the text as case-text.css sets it at its full width.
const [LINE, GAP, HEAD, FIGURE] = [28, 12, 72, 320] as const;
const LETTERS_IN_LINE = 84;

/**
 * About how high a section is, in pixels: what the window takes for it until it is first laid out. Without it the sections of a
 * long case would all seem short, lie in the window together and be laid out at once.
 */
export function sectionHeight(section: Node): number {
  let height = HEAD;
  section.descendants((node) => {
    if (node.isTextblock) height += Math.max(1, Math.ceil(node.content.size / LETTERS_IN_LINE)) * LINE + GAP;
    else if (node.isAtom) height += FIGURE;
    return !node.isTextblock;
  });
  return height;
}
