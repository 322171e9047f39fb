const SIGNS = ['†', '‡', '§', '¶'];

/** The sign of the n-th footnote, from 0; doubled when they are used up. */
export function footnoteSign(index: number): string {
  return (SIGNS[index % SIGNS.length] ?? '†').repeat(Math.floor(index / SIGNS.length) + 1);
}
