import { z } from 'zod';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window was when it was last used, in screen points. */
export const windowPlaceSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  maximized: z.boolean(),
});
export type WindowPlace = Readonly<z.infer<typeof windowPlaceSchema>>;

export const leastSize = { width: 720, height: 480 } as const;
const usualSize = { width: 1280, height: 800 } as const;
// So much of the window's top edge must lie on a screen that it can be grasped and moved.
const graspable = { width: 120, height: 40 } as const;

/**
 * Where to open the window: where it was, if that can still be grasped on one of the screens' work areas; else the usual
 * size, shrunk to the first screen, at the place the system chooses. Never smaller than the least size.
 */
export function openingPlace(remembered: WindowPlace | null, workAreas: readonly Box[]): OpeningPlace {
  if (remembered !== null && workAreas.some((area) => canBeGrasped(remembered, area))) {
    const { x, y, width, height } = remembered;
    return { x, y, width: Math.max(width, leastSize.width), height: Math.max(height, leastSize.height) };
  }
  const screen = workAreas[0] ?? { x: 0, y: 0, ...usualSize };
  return {
    width: Math.max(leastSize.width, Math.min(usualSize.width, screen.width)),
    height: Math.max(leastSize.height, Math.min(usualSize.height, screen.height)),
  };
}

export type OpeningPlace = Pick<Box, 'width' | 'height'> & Partial<Pick<Box, 'x' | 'y'>>;

function canBeGrasped(place: Box, area: Box): boolean {
  const across = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  const top = place.y >= area.y && place.y + graspable.height <= area.y + area.height;
  return across >= graspable.width && top;
}
