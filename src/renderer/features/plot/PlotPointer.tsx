import { useEffect, useRef } from 'react';
import type { Spot } from '../../../shared/core/plot/decimate.ts';
import type { PlotDrawing } from '../../../shared/core/plot/drawing.ts';
import styles from './PlotPoints.module.css';

/** Tells where over the field of a drawing the pointer is, and where it was pressed twice. Keys have the points for that. */
export function PlotPointer({
  drawing: { field },
  onPoint,
  onTwice,
}: {
  drawing: Pick<PlotDrawing, 'field'>;
  /** Null once it is gone. */
  onPoint: (spot: Spot | null) => void;
  onTwice: (spot: Spot) => void;
}) {
  const area = useRef<HTMLSpanElement>(null);
  const told = useRef({ onPoint, onTwice });
  useEffect(() => {
    told.current = { onPoint, onTwice };
  });
  const { left, top, right, bottom } = field;
  useEffect(() => {
    const { current } = area;
    if (!current) return;
    const spot = (event: MouseEvent): Spot => {
      const box = current.getBoundingClientRect();
      return { x: left + event.clientX - box.left, y: top + event.clientY - box.top };
    };
    const stop = new AbortController();
    const { signal } = stop;
    current.addEventListener('pointermove', (event) => told.current.onPoint(spot(event)), { signal });
    current.addEventListener('pointerleave', () => told.current.onPoint(null), { signal });
    current.addEventListener('dblclick', (event) => told.current.onTwice(spot(event)), { signal });
    return () => stop.abort();
  }, [left, top]);
  return (
    <span
      ref={area}
      className={styles.area}
      style={{ left, top, width: right - left, height: bottom - top }}
      aria-hidden
    />
  );
}
