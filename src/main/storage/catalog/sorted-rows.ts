/** Rows kept in a total order, so that a change costs a search and not a sort. */
export interface SortedRows<Row> {
  readonly rows: readonly Row[];
  /** The row must have the key it had when it came in. */
  remove(row: Row): void;
  insert(row: Row): void;
}

/**
 * Sorts `rows` once by their keys; afterwards each change is two binary searches. `compare` must never call the keys of
 * two rows equal. Keys are made when needed and not kept.
 */
export function sortedRows<Row, Key>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => Key,
  compare: (a: Key, b: Key) => number,
): SortedRows<Row> {
  const keyed = Array.from(rows, (row) => ({ row, key: keyOf(row) }));
  const sorted = keyed.sort((a, b) => compare(a.key, b.key)).map(({ row }) => row);

  function placeOf(row: Row): number {
    const key = keyOf(row);
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = sorted[middle];
      if (there !== undefined && compare(keyOf(there), key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    rows: sorted,
    remove(row) {
      const place = placeOf(row);
      if (sorted[place] === row) sorted.splice(place, 1);
    },
    insert(row) {
      sorted.splice(placeOf(row), 0, row);
    },
  };
}
