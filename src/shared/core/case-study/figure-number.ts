import { type EvidenceItem, isFigure } from './evidence-item.ts';

type Numbered = Pick<EvidenceItem, 'id' | 'kind'>;

// Each figure of a text asks for its own number, of the same lists: reckoned once for all of them.
const known = new WeakMap<readonly Numbered[], { order: readonly string[]; numbers: ReadonlyMap<string, number> }>();

/**
 * The numbers pictures and posts are called by, from 1, by their ids: those in the text in reading order, then the others
 * as they were added. Files have none. `order` holds the evidence ids of the figures in the text.
 */
export function figureNumbers(order: readonly string[], items: readonly Numbered[]): ReadonlyMap<string, number> {
  const before = known.get(items);
  if (before?.order === order) return before.numbers;
  const numbers = numbered(order, items);
  known.set(items, { order, numbers });
  return numbers;
}

function numbered(order: readonly string[], items: readonly Numbered[]): ReadonlyMap<string, number> {
  const figures = new Set<string>(items.filter(isFigure).map(({ id }) => id));
  const read = new Set([...order.filter((id) => figures.has(id)), ...figures]);
  return new Map([...read].map((id, index) => [id, index + 1]));
}

/** The number of one of them; null for files and unknown ids. */
export function figureNumber(id: string, order: readonly string[], items: readonly Numbered[]): number | null {
  return figureNumbers(order, items).get(id) ?? null;
}
