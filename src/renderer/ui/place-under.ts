const GAP = 4;

/** Puts what floats under a field, or above it where there is more room; no higher than `height` and the room there is. */
export function placeUnder({ style }: HTMLElement, field: DOMRect, height: number): void {
  const below = window.innerHeight - field.bottom;
  const isAbove = below < height && field.top > below;
  style.left = `${field.left}px`;
  style.top = isAbove ? '' : `${field.bottom + GAP}px`;
  style.bottom = isAbove ? `${window.innerHeight - field.top + GAP}px` : '';
  style.maxHeight = `${Math.max(0, Math.min(height, (isAbove ? field.top : below) - 2 * GAP))}px`;
}
