import { limits } from '../limits.ts';
import type { RichTextNode } from './node.ts';
import { type PlacedTable, placeCells } from './table-places.ts';

/**
 * A table as it is when every row reaches over the same columns and no cell over another or over the edge: spans are
 * cut, rows and columns in which no cell begins taken out, and missing cells added empty. All cells stay, in their order.
 * The same table when nothing is amiss; null when it has no cell, or would have more than a table may.
 */
export function squareTable(table: RichTextNode): RichTextNode | null {
  const placed = placeCells(table);
  if (placed.width === 0) return null;
  if (placed.isSquare && placed.width <= limits.tableColumns) return table;
  const compact = withoutEmptyLines(placed);
  if (compact.width * compact.rows.length <= limits.tableCells) return filledUp(table, compact);
  const plain = placeCells(withoutSpans(table));
  return plain.width * plain.rows.length <= limits.tableCells ? filledUp(table, withoutEmptyLines(plain)) : null;
}

function withoutSpans(table: RichTextNode): RichTextNode {
  const content = (table.content ?? []).map((row) => ({
    ...row,
    content: (row.content ?? []).map((cell) => spanning(cell, 1, 1)),
  }));
  return { ...table, content };
}

/** Takes out the rows and columns in which no cell begins. */
function withoutEmptyLines(placed: PlacedTable): PlacedTable {
  const columns = [...new Set(placed.rows.flat().map(({ column }) => column))].toSorted((a, b) => a - b);
  const firstFrom = (column: number) => {
    let [low, high] = [0, columns.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((columns[middle] ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const rowsBefore = [0];
  for (const row of placed.rows) rowsBefore.push((rowsBefore.at(-1) ?? 0) + (row.length > 0 ? 1 : 0));
  const rows = placed.rows.flatMap((row, index) => {
    if (row.length === 0) return [];
    const cells = row.map((place) => ({
      ...place,
      column: firstFrom(place.column),
      columns: firstFrom(place.column + place.columns) - firstFrom(place.column),
      rows: (rowsBefore[index + place.rows] ?? 0) - (rowsBefore[index] ?? 0),
    }));
    return [cells];
  });
  return { ...placed, rows, width: columns.length };
}

function filledUp(table: RichTextNode, { rows, width }: PlacedTable): RichTextNode {
  const busyUntil: number[] = Array.from({ length: width }, () => 0);
  const content = rows.map((places, index): RichTextNode => {
    const isHead = places.every(({ cell }) => cell.type === 'tableHeader');
    const cells: RichTextNode[] = [];
    const fill = (to: number, from: number) => {
      for (let column = from; column < to; column += 1)
        if ((busyUntil[column] ?? 0) <= index) cells.push(emptyCell(isHead ? 'tableHeader' : 'tableCell'));
    };
    let column = 0;
    for (const place of places) {
      fill(place.column, column);
      cells.push(spanning(place.cell, place.columns, place.rows));
      column = place.column + place.columns;
      busyUntil.fill(index + place.rows, place.column, column);
    }
    fill(width, column);
    return { type: 'tableRow', content: cells };
  });
  return { ...table, content };
}

function spanning(cell: RichTextNode, colspan: number, rowspan: number): RichTextNode {
  const { attrs } = cell;
  if ((attrs?.colspan ?? 1) === colspan && (attrs?.rowspan ?? 1) === rowspan) return cell;
  const widths = attrs?.colwidth;
  const colwidth = Array.isArray(widths) && widths.length === colspan ? widths : null;
  return { ...cell, attrs: { ...attrs, colspan, rowspan, colwidth } };
}

function emptyCell(type: 'tableCell' | 'tableHeader'): RichTextNode {
  return { type, content: [{ type: 'paragraph' }] };
}
