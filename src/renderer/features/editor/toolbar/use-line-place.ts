import type { Editor } from '@tiptap/core';
import { type CSSProperties, useLayoutEffect, useState } from 'react';

/** Where the control beside a line stands, in the margin; null while the line is scrolled out of sight. */
export function useLinePlace(editor: Editor, line: number | null): CSSProperties | null {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    if (line === null) return setPlace(null);
    const put = () => {
      const { top, bottom } = editor.view.coordsAtPos(Math.min(line, editor.state.doc.content.size));
      const box = editor.view.dom.getBoundingClientRect();
      const inSight = top > 56 && bottom < window.innerHeight - 8;
      setPlace(inSight ? { left: box.left - 36, top: (top + bottom) / 2 - 14 } : null);
    };
    put();
    const watch = new ResizeObserver(put);
    watch.observe(editor.view.dom);
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
