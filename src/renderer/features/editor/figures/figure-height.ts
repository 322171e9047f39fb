import type { Node } from '@tiptap/pm/model';
import { type EvidenceItem, isFigure } from '../../../../shared/core/case-study/evidence-item.ts';
import { publishedItem } from '../../../../shared/core/case-study/published-item.ts';
import { figureOf } from './figure-of.ts';

// In pixels, as the document is set at its full width: a caption of one line under a picture, a post with its words, a
// row of the list of evidence, and what stands in for a size that is not known.
const [MEASURE, CAPTION, POST, LIST_ROW, UNKNOWN] = [656, 48, 225, 371, 320] as const;
const IN_LIST_ROW = 3;

/** About how high evidence will stand in the document, in pixels: what is not laid out yet takes this room. */
export interface EvidenceHeights {
  figure(node: Node): number;
  /** Of the list of all evidence. */
  readonly list: number;
}

/** The heights of a case's evidence as it was loaded, by the known sizes of its pictures as they are published. */
export function evidenceHeights(evidence: readonly EvidenceItem[]): EvidenceHeights {
  const items = new Map<string, EvidenceItem>(evidence.map((item) => [item.id, item]));
  return {
    figure(node) {
      const { evidence: id, width: share } = figureOf(node);
      const item = items.get(id);
      if (!item) return UNKNOWN;
      if (item.kind === 'post') return POST;
      const { width, height } = publishedItem(item) ?? {};
      if (!width || !height) return UNKNOWN;
      return Math.round(Math.min(width, (MEASURE * share) / 100) * (height / width)) + CAPTION;
    },
    list: Math.ceil(evidence.filter(isFigure).length / IN_LIST_ROW) * LIST_ROW,
  };
}
