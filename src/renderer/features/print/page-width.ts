import type { PageSize } from './open-pdf.ts';

/** `page` fits a whole page into the view; a number is a size, 1 being that of the paper. */
export type Zoom = 'page' | number;

/** Space around a page in the view. CSS pixels. */
export const PAGE_GAP = 24;

const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
const CSS_PIXELS_PER_POINT = 96 / 72;

/** The width of a page in a view of this size. CSS pixels; 0 while the view has none. */
export function pageWidth(
  zoom: Zoom,
  page: PageSize,
  view: { readonly width: number; readonly height: number },
): number {
  if (zoom !== 'page') return Math.round(page.width * CSS_PIXELS_PER_POINT * zoom);
  const fitting = Math.min(view.width - 2 * PAGE_GAP, ((view.height - 2 * PAGE_GAP) * page.width) / page.height);
  return Math.max(0, Math.floor(fitting));
}

/** The next step from a width that is shown now. */
export function zoomStep(width: number, page: PageSize, direction: 1 | -1): number {
  const now = width / (page.width * CSS_PIXELS_PER_POINT);
  const least = steps[0];
  if (direction === 1) return steps.find((step) => step > now + 0.01) ?? 3;
  return steps.findLast((step) => step < now - 0.01) ?? least;
}
