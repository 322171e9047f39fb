import { type EvidenceItem, isFigure } from './evidence-item.ts';

/**
 * The number a picture or post is called by, from 1: those in the text in reading order, then the others as they were
 * added. Null for files and unknown ids. `order` holds the evidence ids of the figures in the text.
 */
export function figureNumber(
  id: string,
  order: readonly string[],
  items: readonly Pick<EvidenceItem, 'id' | 'kind'>[],
): number | null {
  const figures: string[] = items.filter(isFigure).map((item) => item.id);
  const shown = order.filter((one) => figures.includes(one));
  const index = [...shown, ...figures.filter((one) => !shown.includes(one))].indexOf(id);
  return index === -1 ? null : index + 1;
}
