/** The items in an order that moves on by one with each round, so that none always runs first. */
export function rotated<Item>(items: readonly Item[], round: number): readonly Item[] {
  const from = round % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}
