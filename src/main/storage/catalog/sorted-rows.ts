/** Rows kept in a total order, so that a change costs a search and not a sort. */
export interface SortedRows<Row> {
  readonly rows: readonly Row[];
  /** The row must compare as it did when it came in. */
  remove(row: Row): void;
  insert(row: Row): void;
}

/** Sorts `rows` once; afterwards each change is two binary searches. `compare` must never call two rows equal. */
export function sortedRows<Row>(rows: Iterable<Row>, compare: (a: Row, b: Row) => number): SortedRows<Row> {
  const sorted = [...rows].sort(compare);

  function placeOf(row: Row): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = sorted[middle];
      if (there !== undefined && compare(there, row) < 0) low = middle + 1;
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
