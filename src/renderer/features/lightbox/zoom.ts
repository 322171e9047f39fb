import type { PixelSize } from '../../../shared/core/case-study/picture-geometry.ts';

/** Screen pixels per picture pixel, or as large as fits. */
export type Zoom = 'fit' | number;

export const LARGEST = 4;
const steps = [0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.5, 2, 3, LARGEST] as const;
const MARGIN = 48;

/** The scale at which a picture is whole in its place; small ones are not enlarged. */
export function fitScale(picture: PixelSize, place: PixelSize): number {
  const across = (place.width - MARGIN) / picture.width;
  const down = (place.height - MARGIN) / picture.height;
  return Math.max(0.01, Math.min(1, across, down));
}

/** The next step up or down from a scale; below the smallest step everything fits. */
export function zoomedBy(scale: number, direction: 1 | -1): Zoom {
  if (direction === 1) return steps.find((step) => step > scale * 1.001) ?? LARGEST;
  return steps.findLast((step) => step < scale * 0.999) ?? 'fit';
}
