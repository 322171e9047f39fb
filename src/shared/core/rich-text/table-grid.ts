import { documentText } from './document-text.ts';
import type { RichTextNode } from './node.ts';
import { placeCells } from './table-places.ts';

/** The words of a table's cells by row and column. A merged cell has them in its first place, the others are empty. */
export function tableGrid(table: RichTextNode): readonly (readonly string[])[] {
  const { rows, width } = placeCells(table);
  return rows.map((places) => {
    const words = Array.from({ length: width }, () => '');
    for (const { cell, column } of places) words[column] = documentText(cell);
    return words;
  });
}
