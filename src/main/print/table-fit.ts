import { documentText } from '../../shared/core/rich-text/document-text.ts';
import type { RichTextNode } from '../../shared/core/rich-text/node.ts';
import { papers, textBox } from './paper.ts';

interface TableSize {
  readonly name: string;
  readonly mostColumns: number;
  /** Widths in millimetres: a wide letter of the size, and the space between two columns. */
  readonly letter: number;
  readonly gap: number;
}

const sizes: readonly TableSize[] = [
  { name: '', mostColumns: 6, letter: 1.9, gap: 3.5 },
  { name: 'is-close', mostColumns: 10, letter: 1.7, gap: 2 },
  { name: 'is-dense', mostColumns: Number.POSITIVE_INFINITY, letter: 1.6, gap: 1.2 },
];

/**
 * The classes that fit a table of the text to the measure of either paper: smaller type for more columns; words kept
 * whole where the longest of every column surely stand side by side, else broken, since a table is never cropped.
 */
export function tableFit(table: RichTextNode): readonly string[] {
  const rows = table.content ?? [];
  const columns = Math.max(0, ...rows.map((row) => (row.content ?? []).reduce((sum, cell) => sum + spanOf(cell), 0)));
  const size = sizes.find(({ mostColumns }) => columns <= mostColumns);
  if (!size) return [];
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => wordAt(row, column))),
  );
  const needed = longest.reduce((sum, letters) => sum + letters * size.letter + size.gap, 0);
  return [size.name, needed <= textBox(papers.A4).width ? 'is-whole' : ''].filter((name) => name !== '');
}

/** Letters of the longest word in a column's cell; a cell over several columns counts in its first. */
function wordAt(row: RichTextNode, column: number): number {
  let at = 0;
  for (const cell of row.content ?? []) {
    if (at === column)
      return Math.max(
        0,
        ...documentText(cell)
          .split(/\s+/)
          .map((word) => word.length),
      );
    at += spanOf(cell);
  }
  return 0;
}

function spanOf(cell: RichTextNode): number {
  const span = cell.attrs?.colspan;
  return typeof span === 'number' && span > 1 ? Math.min(span, 1_000) : 1;
}
