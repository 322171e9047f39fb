import type { RefObject } from 'react';
import type { Zoom } from './zoom.ts';

/** How large the stage shows its picture; `scale` is told how large that came to be. */
export interface StageZoom {
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly scale: RefObject<number>;
}
