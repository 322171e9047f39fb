/** How many columns and rows a cell says it reaches over. */
export interface CellSpan {
  readonly colspan: number;
  readonly rowspan: number;
}

/**
 * The places of a table's grid, columns times rows, beyond two for each of its cells. Wide spans leave many of them, and
 * whoever lays the table out makes each one, however few the cells are. Cells that reach into later rows count there too.
 */
export function tableGaps(rows: readonly (readonly CellSpan[])[]): number {
  // What ends at a row, of cells that began above it.
  const ending = new Map<number, number>();
  let [reaching, widest, cells] = [0, 0, 0];
  for (const [at, row] of rows.entries()) {
    reaching -= ending.get(at) ?? 0;
    for (const { colspan, rowspan } of row) {
      reaching += colspan;
      cells += 1;
      ending.set(at + rowspan, (ending.get(at + rowspan) ?? 0) + colspan);
    }
    widest = Math.max(widest, reaching);
  }
  return widest * rows.length - 2 * cells;
}
