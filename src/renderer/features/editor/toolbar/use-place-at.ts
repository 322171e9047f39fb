import type { Editor } from '@tiptap/core';
import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react';

const GAP = 8;

/**
 * Where something that floats stands beside a range of the text: on the wanted side, or the other where there is no room;
 * kept in the window, and moved along when the text is scrolled. `from` null: nothing floats.
 */
export function usePlaceAt(
  editor: Editor,
  from: number | null,
  to: number,
  floating: RefObject<HTMLElement | null>,
  side: 'above' | 'below' = 'above',
): CSSProperties {
  const [place, setPlace] = useState<{ left: number; top: number }>({ left: 0, top: -1_000 });
  useLayoutEffect(() => {
    if (from === null) return;
    const put = () => {
      const box = floating.current?.getBoundingClientRect();
      if (!box) return;
      const end = Math.min(to, editor.state.doc.content.size);
      const [first, last] = [editor.view.coordsAtPos(Math.min(from, end)), editor.view.coordsAtPos(end)];
      const above = first.top - box.height - GAP;
      const below = last.bottom + GAP;
      const goesAbove = side === 'above' ? above > 56 : below + box.height > window.innerHeight - GAP;
      const top = goesAbove ? above : below;
      const left = Math.max(GAP, Math.min(first.left - 24, window.innerWidth - box.width - GAP));
      setPlace((before) => (before.left === left && before.top === top ? before : { left, top }));
    };
    put();
    const watch = new ResizeObserver(put);
    if (floating.current) watch.observe(floating.current);
    window.addEventListener('scroll', put, { capture: true, passive: true });
    window.addEventListener('resize', put);
    return () => {
      watch.disconnect();
      window.removeEventListener('scroll', put, { capture: true });
      window.removeEventListener('resize', put);
    };
  }, [editor, from, to, floating, side]);
  return place;
}
