/**
 * Cells as tab-separated text the way spreadsheets write it: a line for each row; a cell with a tab, a line break or a
 * quotation mark in it stands in quotation marks, its own doubled.
 */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(written).join('\t')).join('\n');
}

/** Reads tab-separated text as spreadsheets write it; a last line end begins no row. Quotes that do not close are text. */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const { cell, end } = cellAt(text, at);
    row.push(cell);
    const isLast = text[end] !== '\t';
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (!isLast) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/**
 * Reads text as a table if it looks like one: several rows with the same number of cells, more than one, that are not
 * all indented text. Null otherwise.
 */
export function tableInText(text: string): readonly (readonly string[])[] | null {
  if (!text.includes('\t')) return null;
  const rows = readTsv(text);
  const width = rows[0]?.length ?? 0;
  const isTable = rows.length > 1 && width > 1 && rows.every((row) => row.length === width);
  return isTable && rows.some(([first]) => first !== '') ? rows : null;
}

function written(cell: string): string {
  return /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function cellAt(text: string, start: number): { readonly cell: string; readonly end: number } {
  if (text[start] === '"') {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
    quoted.lastIndex = start;
    const match = quoted.exec(text);
    if (match) return { cell: (match[1] ?? '').replaceAll('""', '"'), end: quoted.lastIndex };
  }
  const plain = /[^\t\r\n]*/y;
  plain.lastIndex = start;
  plain.exec(text);
  return { cell: text.slice(start, plain.lastIndex), end: plain.lastIndex };
}
