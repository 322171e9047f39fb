import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { VirtuosoHandle } from 'react-virtuoso';

const PER_PAGE = 5;

/** The keeper the arrow keys are on; Enter opens it. */
export function useActiveKeeper(list: RefObject<VirtuosoHandle | null>, total: number, open: (index: number) => void) {
  const [active, setActive] = useState<number | null>(null);
  const here = active === null ? null : Math.min(active, total - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = here ?? -1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      PageDown: from + PER_PAGE,
      PageUp: from - PER_PAGE,
      Home: 0,
      End: total - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      const next = Math.min(total - 1, Math.max(0, to));
      setActive(next);
      list.current?.scrollIntoView({ index: next });
    } else if (here !== null && (event.key === 'Enter' || event.key === ' ')) open(here);
    else return;
    event.preventDefault();
  };
  const onFocus = () => setActive((before) => before ?? 0);
  return { active: here, onKeyDown, onFocus };
}
