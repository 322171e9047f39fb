import type { Editor } from '@tiptap/core';
import { type CSSProperties, useLayoutEffect, useState } from 'react';

/** Where the control beside a line stands, in the margin; null while the line is scrolled out of sight. */
export function useLinePlace(editor: Editor, line: number | null): CSSProperties | null {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    if (line === null) return setPlace(null);
    const frame = scrollingFrame(editor.view.dom);
    const put = () => {
      const { top, bottom } = editor.view.coordsAtPos(Math.min(line, editor.state.doc.content.size));
      const box = editor.view.dom.getBoundingClientRect();
      const seen = frame.getBoundingClientRect();
      const inSight = top > seen.top + 8 && bottom < seen.bottom - 8;
      setPlace(inSight ? { left: box.left - 36, top: (top + bottom) / 2 - 14 } : null);
    };
    put();
    const watch = new ResizeObserver(put);
    watch.observe(editor.view.dom);
    // The bar to find words moves the text without a scroll.
    watch.observe(frame);
    window.addEventListener('scroll', put, { capture: true, passive: true });
    window.addEventListener('resize', put);
    return () => {
      watch.disconnect();
      window.removeEventListener('scroll', put, { capture: true });
      window.removeEventListener('resize', put);
    };
  }, [editor, line]);
  return place;
}

/** The element in which another is scrolled, else the page. */
function scrollingFrame(element: Element): Element {
  let frame = element.parentElement;
  while (frame && !/auto|scroll/.test(getComputedStyle(frame).overflowY)) frame = frame.parentElement;
  return frame ?? document.documentElement;
}
