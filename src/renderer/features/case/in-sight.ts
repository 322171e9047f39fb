// In pixels: at least so high are the head of a case, above its text, and a section of which only the heading is seen.
const [ABOVE_TEXT, FOLDED] = [240, 60] as const;

/** What is asked of a case's editor here. */
interface SectionsInRow {
  readonly heads: { current(): readonly { readonly key: number; readonly height: number }[] };
  readonly folds: { isFolded(key: number): boolean };
}

/**
 * The key of the last section that may be in sight when a case is first shown from its beginning in a window of this
 * height; Infinity when all of them may. Errs towards more: what stands beside the text of a section is not counted.
 */
export function lastInSight({ heads, folds }: SectionsInRow, windowHeight: number): number {
  let top = ABOVE_TEXT;
  for (const { key, height } of heads.current()) {
    top += folds.isFolded(key) ? FOLDED : height;
    if (top > windowHeight) return key;
  }
  return Number.POSITIVE_INFINITY;
}
