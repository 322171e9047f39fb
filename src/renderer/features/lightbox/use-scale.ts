import { type RefCallback, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PixelSize } from '../../../shared/core/case-study/picture-geometry.ts';
import type { StageZoom } from './stage-zoom.ts';
import { fitScale, LARGEST } from './zoom.ts';

const WHEEL = 0.0015;

/** The scale of a picture in a scrolling place, kept in step with its size; the wheel zooms about the pointer. */
export function useScale(picture: PixelSize | null, { zoom, onZoom, scale: told }: StageZoom) {
  const [room, setRoom] = useState<PixelSize | null>(null);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const held = useRef<{ x: number; y: number; left: number; top: number } | null>(null);
  const fit = picture && room ? fitScale(picture, room) : 1;
  const scale = zoom === 'fit' ? fit : zoom;

  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(() => setRoom({ width: element.offsetWidth, height: element.offsetHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);

  useEffect(() => {
    told.current = scale;
  }, [told, scale]);

  // React listens to the wheel passively, and the page would scroll as well.
  useEffect(() => {
    if (!element) return;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.firstElementChild?.getBoundingClientRect();
      if (!box) return;
      const next = Math.min(LARGEST, Math.max(fit, scale * Math.exp(-event.deltaY * WHEEL)));
      held.current = {
        x: (event.clientX - box.left) / box.width,
        y: (event.clientY - box.top) / box.height,
        left: event.clientX,
        top: event.clientY,
      };
      onZoom(next <= fit ? 'fit' : next);
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [element, scale, fit, onZoom]);

  // The new scale is what moved the picture away from under the pointer.
  useLayoutEffect(() => {
    const box = element?.firstElementChild?.getBoundingClientRect();
    if (!element || !box || !held.current || box.width === 0 || scale === 0) return;
    const { x, y, left, top } = held.current;
    held.current = null;
    element.scrollLeft += box.left + x * box.width - left;
    element.scrollTop += box.top + y * box.height - top;
  }, [element, scale]);

  const place: RefCallback<HTMLElement> = useCallback((found) => setElement(found), []);
  return { place, scale };
}
