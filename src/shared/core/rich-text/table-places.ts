import { limits } from '../limits.ts';
import type { RichTextNode } from './node.ts';

/** Where a cell stands in its row, and how many columns and rows it reaches over, cut where it would reach too far. */
export interface CellPlace {
  readonly cell: RichTextNode;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

export interface PlacedTable {
  readonly rows: readonly (readonly CellPlace[])[];
  readonly width: number;
  /** Whether nothing had to be cut and no row is short: the table fills a rectangle exactly. */
  readonly isSquare: boolean;
}

/** Finds the place of each cell as a browser does, but lets none reach over another or beyond the last row. */
export function placeCells(table: RichTextNode): PlacedTable {
  const rows = table.content ?? [];
  const busyUntil: number[] = [];
  let isSquare = true;
  const placed = rows.map((row, index) => {
    let column = 0;
    const isFree = (at: number) => (busyUntil[at] ?? 0) <= index;
    return (row.content ?? []).map((cell): CellPlace => {
      while (!isFree(column)) column += 1;
      const [wantedColumns, wantedRows] = [spanOf(cell.attrs?.colspan), spanOf(cell.attrs?.rowspan)];
      let columns = 1;
      while (columns < Math.min(wantedColumns, limits.tableCells) && isFree(column + columns)) columns += 1;
      const deep = Math.min(wantedRows, rows.length - index);
      if (columns !== wantedColumns || deep !== wantedRows) isSquare = false;
      for (let at = column; at < column + columns; at += 1) busyUntil[at] = index + deep;
      const place = { cell, column, columns, rows: deep };
      column += columns;
      return place;
    });
  });
  const width = busyUntil.length;
  return { rows: placed, width, isSquare: isSquare && isFull(placed, width) };
}

function isFull(rows: PlacedTable['rows'], width: number): boolean {
  const area = rows.flat().reduce((sum, place) => sum + place.columns * place.rows, 0);
  return area === width * rows.length;
}

/** A span as it counts; what is no whole number above 1 counts as 1. */
function spanOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 1 ? value : 1;
}
