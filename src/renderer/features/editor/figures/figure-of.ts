import type { Node } from '@tiptap/pm/model';

/** The widths a figure may be given, in per cent of the text. */
export const figureWidths = [25, 50, 75, 100] as const;

/** A width that may be kept: as it is when above 0 and at most 100, else the whole text width. */
export function figureWidth(width: unknown): number {
  return typeof width === 'number' && width > 0 && width <= 100 ? width : 100;
}

/** The attributes of a figure node. */
export function figureOf(node: Node): { readonly evidence: string; readonly width: number } {
  const { evidence, width } = node.attrs;
  return { evidence: typeof evidence === 'string' ? evidence : '', width: figureWidth(width) };
}
