import { type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { OpenPdf, PageSize } from './open-pdf.ts';
import { PageCanvas } from './PageCanvas.tsx';
import styles from './PageStack.module.css';
import { PAGE_GAP, pageWidth, type Zoom } from './page-width.ts';
import { words } from './words.ts';

/** What the tools around the pages ask of them. */
export interface PageStackHandle {
  readonly goTo: (page: PageSize) => void;
  /** The width pages have now. CSS pixels. */
  readonly width: () => number;
}

interface Props {
  readonly pdf: OpenPdf;
  readonly zoom: Zoom;
  /** Told the number of the page in the middle of the view. */
  readonly onHere: (page: number) => void;
  readonly ref: Ref<PageStackHandle>;
}

/** The pages below one another, scrolled by wheel and keys. */
export function PageStack({ pdf, zoom, onHere, ref }: Props) {
  const view = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  const widths = pdf.pages.map((page) => pageWidth(zoom, page, room));
  const tops = topsOf(pdf.pages, widths);

  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return;
    // It holds no control, and is scrolled by the arrow keys.
    element.tabIndex = 0;
    const observer = new ResizeObserver(() => setRoom({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useImperativeHandle(ref, () => ({
    goTo: (page) => view.current?.scrollTo({ top: (tops[page.number - 1] ?? 0) - PAGE_GAP }),
    width: () => widths[0] ?? 0,
  }));

  const onScroll = () => {
    const element = view.current;
    if (!element) return;
    const middle = element.scrollTop + element.clientHeight / 2;
    onHere(Math.max(1, tops.findLastIndex((top) => top <= middle) + 1));
  };

  return (
    <section ref={view} className={styles.view} onScroll={onScroll} aria-label={words.document}>
      {pdf.pages.map((page, i) => (
        <PageCanvas
          key={page.number}
          pdf={pdf}
          page={page}
          width={widths[i] ?? 0}
          label={words.page(page.number, pdf.pages.length)}
        />
      ))}
    </section>
  );
}

/** Where each page begins in the scrolled view. CSS pixels. */
function topsOf(pages: readonly PageSize[], widths: readonly number[]): readonly number[] {
  let top = PAGE_GAP;
  return pages.map((page, i) => {
    const mine = top;
    top += ((widths[i] ?? 0) * page.height) / page.width + PAGE_GAP;
    return mine;
  });
}
