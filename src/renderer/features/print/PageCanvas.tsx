import { useEffect, useRef, useState } from 'react';
import type { OpenPdf, PageSize } from './open-pdf.ts';
import styles from './PageCanvas.module.css';

/** How far outside the view a page is drawn already. */
const AHEAD = '600px';

/** One page of the PDF at this width in CSS pixels. Drawn when it comes near the view, let go when it leaves. */
export function PageCanvas({
  pdf,
  page,
  width,
  label,
}: {
  pdf: OpenPdf;
  page: PageSize;
  width: number;
  label?: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  const height = (width * page.height) / page.width;

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: AHEAD,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = canvas.current;
    if (!element || !near || width <= 0) return;
    const stop = new AbortController();
    void pdf.draw(page, element, width * window.devicePixelRatio, stop.signal);
    return () => {
      stop.abort();
      // The drawing of a page that is out of sight is megabytes of memory.
      element.width = 0;
    };
  }, [pdf, page, width, near]);

  return (
    <canvas
      ref={canvas}
      className={styles.page}
      style={{ width, height }}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    />
  );
}
