/** The attributes of a cell, as far as they say how wide its columns are. */
export type CellAttributes = Readonly<Record<string, unknown>> | undefined;

const MOST_COLUMNS = 10_000;

/** How many columns a cell reaches over; 1 where the attribute is no whole number above it. */
export function columnSpan(attrs: CellAttributes): number {
  const span = attrs?.colspan;
  return typeof span === 'number' && Number.isInteger(span) && span > 1 ? Math.min(span, MOST_COLUMNS) : 1;
}

/**
 * What part of a table's width each column takes, by the cells of its first row; the parts make 1. A column without a
 * width, such as one just added, is as wide as the others on average. Null when no column has one: the content decides.
 */
export function columnShares(firstRow: readonly CellAttributes[]): readonly number[] | null {
  const widths = firstRow.flatMap((attrs) => Array.from({ length: columnSpan(attrs) }, (_, i) => widthAt(attrs, i)));
  const given = widths.filter((width) => width > 0);
  if (given.length === 0) return null;
  const average = sum(given) / given.length;
  const all = widths.map((width) => (width > 0 ? width : average));
  const total = sum(all);
  return all.map((width) => width / total);
}

/** Moves the border after a column by a part of the width: what one neighbour wins, the other loses. */
export function moveBorder(shares: readonly number[], column: number, by: number, least: number): readonly number[] {
  const [before = 0, after = 0] = [shares[column], shares[column + 1]];
  const moved = Math.max(Math.min(0, least - before), Math.min(Math.max(0, after - least), by));
  return shares.map((share, i) => (i === column ? share + moved : i === column + 1 ? share - moved : share));
}

/** Makes the columns `from` up to, not including, `to` wider by a part of the width, at the cost of all others alike. */
export function widenColumns(
  shares: readonly number[],
  [from, to]: readonly [number, number],
  by: number,
  least: number,
): readonly number[] {
  const chosen = sum(shares.slice(from, to));
  const others = shares.length - (to - from);
  if (others <= 0 || chosen <= 0 || chosen >= 1) return shares;
  const most = Math.max(chosen, 1 - least * others);
  const fewest = Math.min(chosen, least * (to - from));
  const wanted = Math.max(fewest, Math.min(most, chosen + by));
  return shares.map((share, i) => share * (i >= from && i < to ? wanted / chosen : (1 - wanted) / (1 - chosen)));
}

function widthAt(attrs: CellAttributes, index: number): number {
  const widths = attrs?.colwidth;
  const width: unknown = Array.isArray(widths) ? widths[index] : null;
  return typeof width === 'number' && Number.isFinite(width) ? width : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
