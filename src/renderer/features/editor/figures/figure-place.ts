import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { sectionOf } from '../sections/section-of.ts';

/** The kind of the section a position is in; null between sections. */
export function sectionKindAt(document: Node, position: number): string | null {
  const $position = document.resolve(position);
  return $position.depth === 0 ? null : sectionOf($position.node(1)).kind;
}

/**
 * Where a figure goes for a caret: before the block when the caret stands at its very start, else behind it. The block
 * is one of the section or of a table cell; lists and quotes are not taken apart.
 */
export function figurePlace(document: Node, position: number): number {
  const $position = document.resolve(position);
  if ($position.depth === 0) return Math.min(position + 1, document.content.size - 1);
  const depth = holderDepth($position) + 1;
  if ($position.depth < depth) return position;
  const atStart = $position.pos === $position.start(depth) || startsHere($position, depth);
  return atStart ? $position.before(depth) : $position.after(depth);
}

function holderDepth($position: ResolvedPos): number {
  for (let depth = $position.depth; depth > 1; depth -= 1) {
    const name = $position.node(depth).type.name;
    if (name === 'tableCell' || name === 'tableHeader') return depth;
  }
  return 1;
}

function startsHere($position: ResolvedPos, depth: number): boolean {
  if ($position.parentOffset > 0) return false;
  for (let level = depth; level < $position.depth; level += 1) if ($position.index(level) > 0) return false;
  return true;
}
